import "server-only";

import type { Fen } from "@/accounts/money";
import { askStore } from "./ask-store";
import type { Cohort } from "./counted-accounts";
import { categoryNames } from "./function-category-names";
import { netSpending, rolledUp, type FunctionTable, type Stitch } from "./function-net-spending";

export interface FunctionRowsRequest {
  readonly region: string;
  readonly year: number;
  readonly cohort: Cohort;
  readonly stitch: Stitch;
  readonly table: FunctionTable;
}

export interface FunctionRow {
  readonly code: string;
  readonly name: string;
  /** Null: no account of the year states it. */
  readonly total: Fen | null;
  readonly previous: Fen | null;
  /** Every year of the region, ascending. */
  readonly series: readonly { readonly year: number; readonly fen: Fen | null }[];
}

/** Every class, group and item of a year or the one before, in the order of the codes. */
export function functionRows(request: FunctionRowsRequest): Promise<readonly FunctionRow[]> {
  return askStore((session) => {
    const { year } = request;
    const nets = netSpending(session, { ...request, measure: "total" }, "region");
    const years = [...new Set(nets.map((row) => row.year))].toSorted((a, b) => a - b);
    const amounts = rolledUp(nets, request.stitch);
    const codes = [...amounts.keys()]
      .filter((code) => amounts.get(code)?.has(year) || amounts.get(code)?.has(year - 1))
      .toSorted();
    const names = categoryNames(session, { ...request, codes });
    return codes.map((code) => ({
      code,
      name: names.get(code) ?? code,
      total: amounts.get(code)?.get(year) ?? null,
      previous: amounts.get(code)?.get(year - 1) ?? null,
      series: years.map((each) => ({ year: each, fen: amounts.get(code)?.get(each) ?? null })),
    }));
  });
}
