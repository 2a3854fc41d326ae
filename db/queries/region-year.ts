import "server-only";

import { sumFen, type Fen } from "@/accounts/money";
import { BUDGET_BASES, unitExecution, type BudgetBasis } from "./region-execution";
import type { RegionUnitRow } from "./region-units";

/** A sum over the accounts that state it; null where none does. */
export interface Stated {
  readonly fen: Fen | null;
  readonly accounts: number;
}

/** Two amounts over the same accounts: those that state both. */
export interface Pair {
  readonly accounts: number;
  readonly before: Fen;
  readonly now: Fen;
}

/** A ratio of sums over the accounts that state the budget and the actual beside it. */
export interface BudgetExecution {
  readonly basis: BudgetBasis;
  readonly budget: Fen;
  readonly actual: Fen;
  readonly accounts: number;
}

/** A region's year in a few figures, each with how many of the accounts are in it. */
export interface RegionYear {
  readonly accounts: number;
  /** All funds, table 01. */
  readonly expenditure: Stated;
  /** Accounts with a year before, published or worked out; null where there are none. */
  readonly change: (Pair & { readonly derived: number }) | null;
  /** Only kinds of budget that an account states; never added to one another. */
  readonly execution: readonly BudgetExecution[];
  /** Fiscal appropriation, table 09. */
  readonly sangong: Stated;
  /** Of those that state a budget too. */
  readonly sangongOfBudget: { readonly budget: Fen; readonly actual: Fen } | null;
  readonly sangongChange: Pair | null;
}

export function regionYear(units: readonly RegionUnitRow[]): RegionYear {
  const withBefore = units.flatMap(({ previous, expenditure, previousKind }) =>
    previous === null || expenditure === null
      ? []
      : [{ before: previous, now: expenditure, derived: previousKind === "derived" }],
  );
  const sangongPairs = units.flatMap(({ sangong, sangongBefore }) =>
    sangong === null || sangongBefore === null ? [] : [{ before: sangongBefore, now: sangong }],
  );
  const sangongBudgets = units.flatMap(({ sangong, sangongBudget }) =>
    sangong === null || sangongBudget === null ? [] : [{ before: sangongBudget, now: sangong }],
  );
  const change = pairOf(withBefore);
  const budgeted = pairOf(sangongBudgets);
  return {
    accounts: units.length,
    expenditure: statedSum(units.map(({ expenditure }) => expenditure)),
    change: change && { ...change, derived: withBefore.filter(({ derived }) => derived).length },
    execution: BUDGET_BASES.flatMap((basis) => executionSum(units, basis)),
    sangong: statedSum(units.map(({ sangong }) => sangong)),
    sangongOfBudget: budgeted && { budget: budgeted.before, actual: budgeted.now },
    sangongChange: pairOf(sangongPairs),
  };
}

function statedSum(amounts: readonly (Fen | null)[]): Stated {
  const stated = amounts.filter((amount) => amount !== null);
  return { fen: stated.length > 0 ? sumFen(stated) : null, accounts: stated.length };
}

function pairOf(rows: readonly { readonly before: Fen; readonly now: Fen }[]): Pair | null {
  if (rows.length === 0) return null;
  return {
    accounts: rows.length,
    before: sumFen(rows.map(({ before }) => before)),
    now: sumFen(rows.map(({ now }) => now)),
  };
}

function executionSum(units: readonly RegionUnitRow[], basis: BudgetBasis): BudgetExecution[] {
  const rows = unitExecution(units, basis);
  if (rows.length === 0) return [];
  return [
    {
      basis,
      budget: sumFen(rows.map(({ budget }) => budget)),
      actual: sumFen(rows.map(({ actual }) => actual)),
      accounts: rows.length,
    },
  ];
}
