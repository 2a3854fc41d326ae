import type { FigureMarks } from "@/accounts/checks/figure-marks";
import type { BudgetKind } from "@/db/queries/execution-pairs";
import type { RegionRow } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import type { FigureAbout } from "../figure-about";
import { unitsHref } from "../page-href";
import type { ExecutionView } from "./execution-address";

/** Which region, year and view the page shows. */
export interface ExecutionPlace {
  readonly region: Pick<RegionRow, "code" | "name" | "simulated">;
  readonly year: number;
  readonly view: ExecutionView;
  /** The kind asked for or, where none is, the one that more accounts state. */
  readonly kind: BudgetKind;
  /** What the checks found about figures of the year. */
  readonly marks: FigureMarks;
}

export function linesOf({ view }: ExecutionPlace) {
  return { low: view.low / 100, high: view.high / 100 };
}

export function aboutExecution(
  { region, year }: ExecutionPlace,
  said: Pick<FigureAbout, "measure" | "unit" | "basis"> &
    Partial<Pick<FigureAbout, "years" | "source" | "checks">>,
): FigureAbout {
  const source = said.source ?? zh.execution.source;
  return {
    years: zh.district.yearOption(year),
    ...said,
    source,
    places: [{ words: source, href: unitsHref({ region: region.code, year }) }],
    version: null,
    mark: region.simulated ? zh.shell.simulated : null,
  };
}
