import { formatMoney, formatRate } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import { shortValue } from "./value-format";

export interface StackedPart {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  /** One a year; null: not stated. */
  readonly values: readonly (Fen | null)[];
}

export interface StackedYears {
  readonly years: readonly number[];
  /** From the bottom up. */
  readonly parts: readonly StackedPart[];
  /** The whole of each year as stated; a total is written only where it is given here. */
  readonly totals?: readonly (Fen | null)[] | undefined;
  /** The budget of each year, an outline around its column. */
  readonly frames?: readonly (Fen | null)[] | undefined;
  readonly frameName?: string | undefined;
  readonly hrefs?: readonly (string | null)[] | undefined;
  /** Parts of a hundred instead of amounts. */
  readonly share?: boolean | undefined;
}

export interface StackedWords {
  readonly unit: Unit;
  readonly total: string;
  readonly missing: string;
  readonly year: (year: number) => string;
  readonly noShare: string;
}

export interface Stack {
  /** What lies on top of what, in fen or parts of one. A negative amount lies below zero. */
  readonly segments: readonly {
    readonly part: StackedPart;
    readonly amount: Fen;
    readonly from: number;
    readonly to: number;
  }[];
  readonly total: Fen | null;
  /** Nothing is stated of this year. */
  readonly blank: boolean;
  /** Some part is negative, or there is nothing to have a share of. */
  readonly shareless: boolean;
}

export function stackOf({ parts, totals, share = false }: StackedYears, at: number): Stack {
  const stated = parts.flatMap((part) => {
    const amount = part.values[at] ?? null;
    return amount === null ? [] : [{ part, amount }];
  });
  const total = totals?.[at] ?? null;
  const height = stated.reduce((sum, { amount }) => sum + amount, 0);
  const whole = total !== null && total >= height ? total : height;
  const shareless = whole <= 0 || stated.some(({ amount }) => amount < 0);
  const per = share ? whole : 1;
  let [above, below] = [0, 0];
  const segments = stated.map(({ part, amount }) => {
    const size = amount / per;
    const from = size < 0 ? below : above;
    if (size < 0) below += size;
    else above += size;
    return { part, amount, from, to: from + size };
  });
  return {
    segments: share && shareless ? [] : segments,
    total,
    blank: stated.length === 0 && total === null,
    shareless,
  };
}

/** A part that is nowhere as high as this part of the highest column is no more than a line. */
const SPECK = 0.002;

/** The parts that are drawn and named; the table, and what a column says, have all of them. */
export function seenParts({ years, parts }: StackedYears): readonly StackedPart[] {
  const sizes = (at: number) => parts.map(({ values }) => Math.abs(values[at] ?? 0));
  const columns = years.map((_, at) => sizes(at).reduce((sum, size) => sum + size, 0));
  const least = Math.max(...columns) * SPECK;
  return parts.filter(({ values }) => values.some((amount) => Math.abs(amount ?? 0) > least));
}

/** At the end of a column: what it comes to, or why it says nothing. */
export function totalWords(
  { blank, shareless, total }: Stack,
  share: boolean,
  { missing, noShare, unit }: StackedWords,
): string {
  if (blank) return missing;
  if (share) return shareless ? noShare : "";
  return total === null ? "" : shortValue(total, "money", unit);
}

/** All that is stated of a year, a line each. */
export function yearWords(
  { share = false, frameName = "" }: StackedYears,
  { unit, total: totalName, missing, year: yearName }: StackedWords,
  of: { readonly year: number; readonly stack: Stack; readonly frame: Fen | null },
): string {
  const { blank, total, segments } = of.stack;
  if (blank) return `${yearName(of.year)}\n${missing}`;
  return [
    yearName(of.year),
    ...(total === null ? [] : [`${totalName} ${formatMoney(total, unit)}`]),
    ...segments.map(({ part, amount, from, to }) => {
      const said = `${part.name} ${formatMoney(amount, unit)}`;
      return share ? `${said}，${formatRate(to - from)}` : said;
    }),
    ...(of.frame === null ? [] : [`${frameName} ${formatMoney(of.frame, unit)}`]),
  ].join("\n");
}
