import "server-only";

import { groupBy } from "@/accounts/group-by";
import { median } from "@/accounts/median";
import { sumFen, type Fen } from "@/accounts/money";

interface Rated {
  readonly budget: Fen;
  readonly actual: Fen;
  readonly rate: number | null;
}

/** Of those that state both: a ratio of sums, and the middle of their rates. */
export interface ExecutionSum {
  readonly count: number;
  readonly budget: Fen;
  readonly actual: Fen;
  /** Null where the budgets come to nothing. */
  readonly rate: number | null;
  /** Null of fewer than three rates. */
  readonly median: number | null;
  readonly below: number;
  readonly above: number;
  /** Exactly 100 %. */
  readonly full: number;
  /** Without a rate: the budget is not above zero. */
  readonly unrated: number;
}

/** Beyond these, in fractions, execution is pointed out. */
export interface ExecutionLines {
  readonly low: number;
  readonly high: number;
}

export function executionSum(rows: readonly Rated[], { low, high }: ExecutionLines): ExecutionSum {
  const budget = sumFen(rows.map((row) => row.budget));
  const actual = sumFen(rows.map((row) => row.actual));
  const rates = rows.flatMap(({ rate }) => rate ?? []);
  return {
    count: rows.length,
    budget,
    actual,
    rate: budget > 0 ? actual / budget : null,
    median: median(rates),
    below: rates.filter((rate) => rate < low).length,
    above: rates.filter((rate) => rate > high).length,
    full: rates.filter((rate) => rate === 1).length,
    unrated: rows.length - rates.length,
  };
}

/** The highest rate first in each group; the largest group first. */
export function byPeerGroup<
  Row extends { readonly peerGroup: string; readonly rate: number | null },
>(rows: readonly Row[]) {
  const rated = rows.flatMap((row) => (row.rate === null ? [] : [{ ...row, rate: row.rate }]));
  return [...groupBy(rated, ({ peerGroup }) => peerGroup)]
    .map(([name, own]) => ({ name, median: median(own.map(({ rate }) => rate)), rows: own }))
    .toSorted((a, b) => b.rows.length - a.rows.length);
}

/** A stretch of rates: above `from`, or from it on where it is the lower line, and below `to`. */
export interface RateBand {
  readonly kind: "below" | "between" | "full" | "above";
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const TENTHS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.5] as const;

/**
 * How many rates lie where, from the lowest up: below the lower line, in tenths between the two, above the
 * upper one. Exactly 100 % is a band of its own, as many fill in just that.
 */
export function rateBands(
  rows: readonly Pick<Rated, "rate">[],
  { low, high }: ExecutionLines,
): readonly RateBand[] {
  const rates = rows.flatMap(({ rate }) => rate ?? []);
  const edges = [low, ...TENTHS.filter((edge) => edge > low && edge < high), high];
  const hasFull = edges.includes(1);
  const band = (kind: RateBand["kind"], from: number, to: number): RateBand => ({
    kind,
    from,
    to,
    count: rates.filter((rate) => {
      if (kind === "full" || (hasFull && rate === 1)) return kind === "full" && rate === 1;
      if (kind === "below") return rate < low;
      if (kind === "above") return rate > high;
      return rate >= from && (rate < to || (to === high && rate === high));
    }).length,
  });
  return [
    band("below", -Infinity, low),
    ...edges.flatMap((from, at) => {
      const to = edges[at + 1];
      return [
        ...(from === 1 ? [band("full", 1, 1)] : []),
        ...(to === undefined ? [] : [band("between", from, to)]),
      ];
    }),
    band("above", high, Infinity),
  ];
}
