import type { FigureMark } from "@/accounts/checks/figure-marks";

import type { PlaceInDocument } from "../place-href";
import type { UsedPlaces } from "./used-places";

/** What a block of a document needs to be shown in its place. */
export interface BlockView {
  readonly number: number;
  /** The place that the address points at. */
  readonly at: PlaceInDocument | null;
  readonly used: UsedPlaces;
  readonly hrefOf: (place: PlaceInDocument) => string;
  readonly accountHref: string;
  /** What the checks say of the figures, by place. */
  readonly marks: ReadonlyMap<string, readonly FigureMark[]>;
}
