import { agreement } from "@/accounts/agreement";
import { fen } from "@/accounts/money";
import type { ColumnKey, TableNumber } from "@/accounts/published-tables";

import type { FaultPlace } from "../faults/fault";
import { HUNDREDTH, yuan, type Money } from "../money";
import type { TrueLine, TrueTables } from "../true-tables";

/** Where the left side of a rule stands: in a table, in the text, or in the form of the whole unit. */
export type RoundingPlace =
  FaultPlace | { readonly form: "unit"; readonly row: "basic" | "project" };

/** Two printed amounts that a rule wants equal, and how far apart rounding may bring them. */
export interface Comparison {
  readonly rule: string;
  readonly place: RoundingPlace;
  /** What the right side of the rule comes to. */
  readonly expected: Money;
  /** What is printed at the place. */
  readonly found: Money;
  readonly tolerance: Money;
}

/** A comparison that holds only within its tolerance, in 元. `difference` is found − expected. */
export interface Rounding {
  readonly rule: string;
  readonly place: RoundingPlace;
  readonly expected: number;
  readonly found: number;
  readonly difference: number;
}

export const isBroken = ({ expected, found, tolerance }: Comparison): boolean =>
  Math.abs(found - expected) > tolerance;

export function roundingIn(comparisons: readonly Comparison[]): Rounding[] {
  return comparisons
    .filter((each) => each.found !== each.expected && !isBroken(each))
    .map(({ rule, place, expected, found }) => ({
      rule,
      place,
      expected: yuan(expected),
      found: yuan(found),
      difference: yuan(found - expected),
    }));
}

/** Tolerance TS: a sum of parts that were rounded each by itself. Parts of 0 cannot be rounded. */
export function added(
  rule: string,
  place: RoundingPlace,
  found: Money,
  parts: readonly Money[],
): Comparison {
  const count = parts.filter((part) => part !== 0).length;
  const tolerance = Math.ceil((count + 1) / 2) * HUNDREDTH;
  return { rule, place, found, expected: parts.reduce((sum, part) => sum + part, 0), tolerance };
}

/** Tolerance TX: one amount rounded in two tables. */
export const copied = (
  rule: string,
  place: RoundingPlace,
  found: Money,
  expected: Money,
): Comparison => ({ rule, place, found, expected, tolerance: HUNDREDTH });

/** Tolerance TX, where the found amount may be larger by any sum. */
export const atLeast = (
  rule: string,
  place: RoundingPlace,
  found: Money,
  least: Money,
): Comparison => copied(rule, place, found, Math.max(found, least));

export interface Printed {
  readonly amount: Money;
  /** The worth of its last printed digit. */
  readonly precision: Money;
}

/** Tolerance T0: one amount printed twice, at one place perhaps with fewer digits. */
export function repeated(
  rule: string,
  place: RoundingPlace,
  found: Printed,
  expected: Printed,
): Comparison {
  const [a, b] = [found, expected].map(({ amount, precision }) => ({
    fen: fen(amount),
    precision: fen(precision),
  }));
  const isRounded = agreement(a ?? null, b ?? null) === "rounding";
  const apart = Math.abs(found.amount - expected.amount);
  return {
    rule,
    place,
    found: found.amount,
    expected: expected.amount,
    tolerance: isRounded ? apart : 0,
  };
}

export const inTable = (
  table: TableNumber,
  { code, key }: TrueLine,
  column?: ColumnKey,
): RoundingPlace => ({ table, row: code ?? key ?? "", ...(column ? { column } : {}) });

export const cell = (line: TrueLine | undefined, column: ColumnKey): Money =>
  line?.figures[column] ?? 0;

export const sumOf = (lines: readonly TrueLine[], column: ColumnKey): Money =>
  lines.reduce((sum, line) => sum + cell(line, column), 0);

/** The line of a total, or the entry of a code. */
export const lineOf = (
  tables: TrueTables,
  table: TableNumber,
  wanted: string,
): TrueLine | undefined => tables[table].find(({ code, key }) => (code ?? key) === wanted);
