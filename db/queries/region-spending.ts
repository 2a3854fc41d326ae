import "server-only";

import type { Fen } from "@/accounts/money";
import { askStore } from "./ask-store";
import { categoryNames } from "./function-category-names";
import type { Cohort } from "./counted-accounts";
import {
  netSpending,
  rolledUp,
  type FunctionTable,
  type SpendingMeasure,
  type Stitch,
} from "./function-net-spending";

export interface RegionSpendingRequest {
  readonly region: string;
  readonly year: number;
  readonly cohort: Cohort;
  readonly stitch: Stitch;
  readonly table: FunctionTable;
}

/** A class, group or item over all counted accounts of a year; null where none states it. */
export interface RegionSpendingRow extends Readonly<Record<SpendingMeasure, Fen | null>> {
  readonly code: string;
  readonly name: string;
}

/** All levels in one list, in the order of the codes: a class before its groups, a group before its items. */
export function regionSpending(
  request: RegionSpendingRequest,
): Promise<readonly RegionSpendingRow[]> {
  return askStore((session) => {
    const { year, stitch } = request;
    const amounts = (measure: SpendingMeasure) =>
      rolledUp(netSpending(session, { ...request, measure, years: [year] }, "region"), stitch);
    const [total, basic, project] = [amounts("total"), amounts("basic"), amounts("project")];
    const codes = [
      ...new Set([total, basic, project].flatMap((each) => [...each.keys()])),
    ].toSorted();
    const names = categoryNames(session, { ...request, codes });
    return codes.map((code) => ({
      code,
      name: names.get(code) ?? code,
      total: total.get(code)?.get(year) ?? null,
      basic: basic.get(code)?.get(year) ?? null,
      project: project.get(code)?.get(year) ?? null,
    }));
  });
}
