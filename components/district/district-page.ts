import type { RegionRow } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import type { FigureAbout } from "../figure-about";
import { unitsHref } from "../page-href";
import type { DistrictView } from "./district-address";

/** Which region, year and view the sections of the page show. */
export interface DistrictPlace {
  readonly region: Pick<RegionRow, "code" | "name" | "simulated">;
  readonly year: number;
  readonly view: DistrictView;
}

type Said = Pick<FigureAbout, "measure" | "basis" | "unit" | "source"> &
  Partial<Pick<FigureAbout, "years">>;

/** What a figure over many accounts says about itself; its source are the accounts of the units. */
export function aboutFigure({ region, year }: DistrictPlace, said: Said): FigureAbout {
  return {
    years: zh.district.yearOption(year),
    ...said,
    places: [{ words: said.source, href: unitsHref({ region: region.code, year }) }],
    version: null,
    mark: region.simulated ? zh.shell.simulated : null,
  };
}
