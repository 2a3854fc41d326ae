import type { FigureMarks } from "@/accounts/checks/figure-marks";
import type { UnitRow } from "@/db/queries/units";
import { zh } from "@/messages/zh";

import type { FigureAbout } from "../figure-about";
import type { UnitView } from "./unit-address";

/** Whose page it is, and which years it shows. */
export interface UnitPlace {
  readonly unit: UnitRow;
  readonly view: UnitView;
  /** Every year from the first to the last shown: one without an account keeps its place. */
  readonly years: readonly number[];
  /** What the checks found about figures of its accounts. */
  readonly marks: FigureMarks;
}

export function aboutUnit(
  { unit, years }: UnitPlace,
  figure: Pick<FigureAbout, "measure" | "basis" | "unit" | "source"> & Partial<FigureAbout>,
): FigureAbout {
  return {
    years: zh.unit.years(years[0] ?? 0, years.at(-1) ?? 0),
    places: [],
    version: null,
    mark: unit.simulated ? zh.shell.simulated : null,
    ...figure,
  };
}
