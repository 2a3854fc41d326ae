import "server-only";

import { fen, type Fen } from "@/accounts/money";
import { askStore } from "./ask-store";
import type { Cohort } from "./counted-accounts";
import { netSpending, SPENDING_MEASURES, type SpendingMeasure } from "./function-net-spending";
import { countsUnder, sourceCodes, type FunctionRequest } from "./function-sources";

/** A category in a year; an amount is null where no account states it. */
export interface FunctionYear extends Readonly<Record<SpendingMeasure, Fen | null>> {
  readonly year: number;
  /** Units that state it. */
  readonly units: number;
}

export interface FunctionYears {
  /** In which an account states the category, ascending. */
  readonly years: readonly FunctionYear[];
  /** By unit, what each spent in a year. */
  readonly byUnit: ReadonlyMap<string, ReadonlyMap<number, Fen>>;
}

/** A category over all years of a region: together, and unit by unit. */
export function functionYears(
  request: FunctionRequest & { readonly cohort: Cohort },
): Promise<FunctionYears> {
  return askStore((session) => {
    const codes = sourceCodes(session, request);
    const years = new Map<number, Record<SpendingMeasure, Fen | null> & { units: Set<string> }>();
    const byUnit = new Map<string, Map<number, Fen>>();
    for (const measure of SPENDING_MEASURES)
      // Only the units that state an amount are counted.
      for (const row of netSpending(
        session,
        { ...request, measure, codes },
        measure === "total" ? "unit" : "region",
      )) {
        if (!countsUnder(request, row.code, row.year)) continue;
        const sums = years.get(row.year) ?? {
          total: null,
          basic: null,
          project: null,
          units: new Set(),
        };
        sums[measure] = fen((sums[measure] ?? 0) + row.fen);
        if (row.unitId !== null) {
          sums.units.add(row.unitId);
          const own = byUnit.get(row.unitId) ?? new Map<number, Fen>();
          own.set(row.year, fen((own.get(row.year) ?? 0) + row.fen));
          byUnit.set(row.unitId, own);
        }
        years.set(row.year, sums);
      }
    return {
      byUnit,
      years: [...years]
        .toSorted(([a], [b]) => a - b)
        .map(([year, { total, basic, project, units }]) => ({
          year,
          total,
          basic,
          project,
          units: units.size,
        })),
    };
  });
}
