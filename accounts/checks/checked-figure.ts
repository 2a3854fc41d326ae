import type { Fen } from "../money";
import type { Place } from "../provenance";

/** A figure as an outcome names it. */
export interface CheckedFigure {
  readonly id: string;
  readonly label: string;
  readonly fen: Fen | null;
  /** As printed; empty for a blank. */
  readonly printed: string;
  readonly place: Place | null;
}
