import type { FigureMarks } from "@/accounts/checks/figure-marks";
import { TABLE_BASIS } from "@/accounts/published-tables";
import type { RegionRow } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import type { FigureAbout } from "../figure-about";
import { unitsHref } from "../page-href";
import type { FunctionsView } from "./functions-address";

/** Which region, year and view a page of functions shows. */
export interface FunctionsPlace {
  readonly region: Pick<RegionRow, "code" | "name" | "simulated">;
  readonly year: number;
  readonly view: FunctionsView;
  /** What the checks found about figures of the year. */
  readonly marks: FigureMarks;
}

/** What a figure over the accounts of a region says about itself. */
export function aboutFunctions(
  { region, year, view }: FunctionsPlace,
  said: Pick<FigureAbout, "measure" | "unit"> & Partial<Pick<FigureAbout, "years" | "checks">>,
): FigureAbout {
  const source = zh.functions.list.source(view.table);
  return {
    years: zh.district.yearOption(year),
    ...said,
    basis: TABLE_BASIS[view.table],
    source,
    places: [{ words: source, href: unitsHref({ region: region.code, year }) }],
    version: null,
    mark: region.simulated ? zh.shell.simulated : null,
  };
}
