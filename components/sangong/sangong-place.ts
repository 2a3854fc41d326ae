import type { FigureMarks } from "@/accounts/checks/figure-marks";
import type { RegionRow } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import type { FigureAbout } from "../figure-about";
import { unitsHref } from "../page-href";
import type { SangongView } from "./sangong-address";

/** Which region, year and view the page shows. */
export interface SangongPlace {
  readonly region: Pick<RegionRow, "code" | "name" | "simulated">;
  readonly year: number;
  readonly view: SangongView;
  /** What the checks found about figures of the year. */
  readonly marks: FigureMarks;
}

export function aboutSangong(
  { region, year }: SangongPlace,
  said: Pick<FigureAbout, "measure" | "unit"> &
    Partial<Pick<FigureAbout, "years" | "source" | "basis" | "checks">>,
): FigureAbout {
  const source = said.source ?? zh.sangong.source;
  return {
    years: zh.district.yearOption(year),
    basis: zh.sangong.basis,
    ...said,
    source,
    places: [{ words: source, href: unitsHref({ region: region.code, year }) }],
    version: null,
    mark: region.simulated ? zh.shell.simulated : null,
  };
}

/** Years in which few travelled and received: what is compared with them seems to have risen. */
export function isPandemicYear(year: number): boolean {
  return year >= 2020 && year <= 2022;
}
