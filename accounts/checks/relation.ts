import { agreement } from "../agreement";
import { fen, fenPer, type Fen } from "../money";
import type { Place } from "../provenance";
import { roundingOf, valueOf, type Term, type Values } from "./term";

/** `T0` copied, `TX` rounded by itself in two tables, `TS` a sum, `TP` a percentage: docs/checks.md. */
export type Tolerance = "T0" | "TX" | "TS" | "TP";

export interface Part {
  readonly term: Term;
  readonly sign: 1 | -1;
}

/** A percentage as printed. */
export interface RateTerm {
  readonly id: string;
  readonly label: string;
  readonly place: Place | null;
  readonly printed: string;
  /** A fraction. */
  readonly rate: number;
  /** Of a percent. */
  readonly decimals: number;
}

/** What must hold between figures of an account. */
export type Relation =
  /** `whole` is the sum of the parts. */
  | {
      readonly kind: "sum";
      readonly whole: Term;
      readonly parts: readonly Part[];
      readonly tolerance: "TS" | "TX";
    }
  /** One figure in two places. */
  | {
      readonly kind: "same";
      readonly found: Term;
      readonly expected: Term;
      readonly tolerance: "T0" | "TX";
    }
  /** The lesser side is not more than the greater. */
  | {
      readonly kind: "atMost";
      readonly less: readonly Part[];
      readonly more: readonly Part[];
    }
  /** A percentage is the quotient of two sums. */
  | {
      readonly kind: "rate";
      readonly rate: RateTerm;
      readonly of: readonly Part[];
      readonly per: readonly Part[];
    };

export interface Reckoned {
  readonly verdict: "holds" | "rounding" | "broken";
  /** Fen, or a fraction where the relation is of a rate. */
  readonly expected: number;
  readonly found: number;
}

export const added = (term: Term): Part => ({ term, sign: 1 });
export const plus = (...terms: readonly Term[]): Part[] => terms.map(added);
export const minus = (...terms: readonly Term[]): Part[] =>
  terms.map((term) => ({ term, sign: -1 as const }));

export function termsOf(relation: Relation): readonly Term[] {
  switch (relation.kind) {
    case "sum": {
      const terms = [relation.whole];
      for (const { term } of relation.parts) terms.push(term);
      return terms;
    }
    case "same":
      return [relation.found, relation.expected];
    case "atMost":
      return [...relation.less, ...relation.more].map(({ term }) => term);
    case "rate":
      return [...relation.of, ...relation.per].map(({ term }) => term);
  }
}

/** The figures and the percentage that it is about. */
export function idsOf(relation: Relation): readonly string[] {
  const ids = termsOf(relation).map(({ id }) => id);
  return relation.kind === "rate" ? [relation.rate.id, ...ids] : ids;
}

/** With the printed values, or with others `tried` in the place of some. */
export function reckon(relation: Relation, tried?: Values): Reckoned {
  switch (relation.kind) {
    case "sum":
      return sumReckoned(relation, tried);
    case "same":
      return sameReckoned(relation, tried);
    case "atMost":
      return atMostReckoned(relation, tried);
    case "rate":
      return rateReckoned(relation, tried);
  }
}

export function sumOf(parts: readonly Part[], tried?: Values): number {
  let sum = 0;
  for (const { term, sign } of parts) sum += sign * valueOf(term, tried);
  return sum;
}

function sumReckoned(
  relation: Extract<Relation, { kind: "sum" }>,
  tried: Values | undefined,
): Reckoned {
  const expected = sumOf(relation.parts, tried);
  const found = valueOf(relation.whole, tried);
  if (found === expected) return { verdict: "holds", expected, found };
  const isClose = Math.abs(expected - found) <= sumTolerance(relation);
  return { verdict: isClose ? "rounding" : "broken", expected, found };
}

/**
 * TS: each of n figures and the sum may be off by half its last digit, n counting those that are not
 * zero, the whole rounded up to a last digit. Two figures rounded each by itself differ by one.
 */
function sumTolerance({ whole, parts }: Extract<Relation, { kind: "sum" }>): number {
  const terms = [whole, ...parts.map(({ term }) => term)].filter((term) => valueOf(term) !== 0);
  const steps = terms.map((term) => 2 * roundingOf(term));
  const finest = Math.min(...steps);
  // 4 among 3.01 and 13.07 is 4.00; 3.2 may be 3.23.
  const isWhole = (step: number) => step > finest && step >= fenPer("万元");
  const slack = steps.reduce((sum, step) => sum + (isWhole(step) ? finest : step) / 2, 0);
  // Kept to the fen, nothing was rounded.
  return Math.max(...steps) <= 2 ? finest : Math.ceil(slack / finest) * finest;
}

function sameReckoned(
  { found, expected, tolerance }: Extract<Relation, { kind: "same" }>,
  tried: Values | undefined,
): Reckoned {
  const [a, b] = [printed(found, tried), printed(expected, tried)];
  const values = { found: a.fen, expected: b.fen };
  if (a.fen === b.fen) return { verdict: "holds", ...values };
  if (agreement(a, b) === "rounding") return { verdict: "rounding", ...values };
  const step = Math.max(a.precision, b.precision);
  const rounding = tolerance === "TX" && step > 1 && Math.abs(a.fen - b.fen) <= step;
  return { verdict: rounding ? "rounding" : "broken", ...values };
}

function printed(term: Term, tried: Values | undefined): { fen: Fen; precision: Fen } {
  const { amount } = term;
  const precision = amount.kind === "stated" ? amount.precision : fen(1);
  return { fen: fen(valueOf(term, tried)), precision };
}

function atMostReckoned(
  { less, more }: Extract<Relation, { kind: "atMost" }>,
  tried: Values | undefined,
): Reckoned {
  const [found, expected] = [sumOf(less, tried), sumOf(more, tried)];
  if (found <= expected) return { verdict: "holds", expected, found };
  const slack = [...less, ...more].reduce((sum, { term }) => sum + roundingOf(term), 0);
  return { verdict: found - expected <= slack ? "rounding" : "broken", expected, found };
}

/**
 * TP: half the last printed digit of the percentage, and what the rounding of both sides adds. A
 * quotient by zero has no value: rules leave it out before.
 */
function rateReckoned(
  { rate, of, per }: Extract<Relation, { kind: "rate" }>,
  tried: Values | undefined,
): Reckoned {
  const [above, below] = [sumOf(of, tried), sumOf(per, tried)];
  const expected = above / below;
  const found = tried?.get(rate.id) ?? rate.rate;
  const slack = (parts: readonly Part[]) =>
    parts.reduce((sum, { term }) => sum + roundingOf(term, tried), 0);
  const ofFigures = (slack(of) + Math.abs(expected) * slack(per)) / Math.abs(below);
  const ofPercent = 0.5 * 10 ** -(rate.decimals + 2);
  const off = Math.abs(expected - found);
  // Binary fractions: half a digit is half a digit.
  const tiny = 1e-9;
  if (off <= ofPercent + tiny) return { verdict: "holds", expected, found };
  return { verdict: off <= ofPercent + ofFigures + tiny ? "rounding" : "broken", expected, found };
}
