import "server-only";

import type { Fen } from "@/accounts/money";
import type { RegionUnitRow } from "./region-units";

export const BUDGET_BASES = ["年初预算", "全年预算"] as const;
export type BudgetBasis = (typeof BUDGET_BASES)[number];

export interface UnitExecution {
  readonly row: RegionUnitRow;
  readonly basis: BudgetBasis;
  readonly budget: Fen;
  readonly actual: Fen;
  /** Null where the budget is not above zero. */
  readonly rate: number | null;
}

/** Accounts that state this kind of budget and the actual beside it, the highest rate first. */
export function unitExecution(
  units: readonly RegionUnitRow[],
  basis: BudgetBasis,
): readonly UnitExecution[] {
  return units
    .flatMap((row) => {
      const budget = basis === "年初预算" ? row.initialBudget : row.adjustedBudget;
      const actual = row.statedActual;
      if (budget === null || actual === null) return [];
      return [{ row, basis, budget, actual, rate: budget > 0 ? actual / budget : null }];
    })
    .toSorted((a, b) => (b.rate ?? -Infinity) - (a.rate ?? -Infinity));
}

/** Units to compare with one another; the largest group first. */
export interface PeerExecution {
  readonly peerGroup: string;
  /** Of the units' rates; null of fewer than three. */
  readonly median: number | null;
  readonly rows: readonly (UnitExecution & { readonly rate: number })[];
}

export function executionByPeers(rows: readonly UnitExecution[]): readonly PeerExecution[] {
  const rated = rows.flatMap((row) => (row.rate === null ? [] : [{ ...row, rate: row.rate }]));
  return [...new Set(rated.map(({ row }) => row.peerGroup))]
    .map((peerGroup) => {
      const peers = rated.filter(({ row }) => row.peerGroup === peerGroup);
      return { peerGroup, median: medianOf(peers.map(({ rate }) => rate)), rows: peers };
    })
    .toSorted((a, b) => b.rows.length - a.rows.length);
}

function medianOf(values: readonly number[]): number | null {
  if (values.length < 3) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
