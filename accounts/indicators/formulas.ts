import { fen } from "../money";
import type { IndicatorInput } from "./account-figures";
import type { Cannot, IndicatorResult } from "./indicator-result";
import type { Quantity } from "./quantity";
import { before, type Operand, type Term } from "./terms";

export type Formula = (input: IndicatorInput) => IndicatorResult;

export function cannot(why: Cannot): IndicatorResult {
  return { kind: "cannot", why };
}

/** Of operands that are all stated, the quantity they make. */
function made(
  operands: readonly Operand[],
  quantity: (values: readonly number[]) => Quantity,
): IndicatorResult {
  const missing = operands.flatMap((operand) => operand.missing);
  if (missing.length > 0) return cannot({ kind: "missing", what: [...new Set(missing)] });
  return {
    kind: "value",
    quantity: quantity(operands.flatMap(({ value }) => value ?? [])),
    figures: operands.flatMap(({ figures }) => figures),
  };
}

/** As made; `by` is divided by, and must be more than nothing. */
function divided(
  operands: readonly Operand[],
  by: Operand,
  quantity: (values: readonly number[], divisor: number) => Quantity,
): IndicatorResult {
  const { value } = by;
  if (value !== null && value <= 0 && operands.every(({ missing }) => missing.length === 0))
    return cannot({ kind: value === 0 ? "zero" : "negative", what: by.name });
  return made([...operands, by], (values) => quantity(values, values.at(-1) ?? 0));
}

export const amount =
  (term: Term): Formula =>
  ({ own }) =>
    made([term(own)], ([value = 0]) => ({ kind: "amount", fen: fen(value) }));

export const count =
  (term: Term): Formula =>
  ({ own }) =>
    made([term(own)], ([value = 0]) => ({ kind: "count", count: value }));

export const rate =
  (part: Term, whole: Term): Formula =>
  ({ own }) =>
    divided([part(own)], whole(own), ([numerator = 0], denominator) => ({
      kind: "rate",
      numerator,
      denominator,
    }));

export const each =
  (term: Term, among: Term): Formula =>
  ({ own }) =>
    divided([term(own)], among(own), ([value = 0], things) => ({
      kind: "each",
      fen: fen(value),
      among: things,
    }));

export const perHundred =
  (term: Term, among: Term): Formula =>
  ({ own }) =>
    divided([term(own)], among(own), ([value = 0], things) => ({
      kind: "perHundred",
      count: value,
      among: things,
    }));

export const change =
  (term: Term): Formula =>
  (input) =>
    made([term(input.own), before(term, input)], ([now = 0, then = 0]) => ({
      kind: "amount",
      fen: fen(now - then),
    }));

export const changeRate =
  (term: Term): Formula =>
  (input) =>
    divided([term(input.own)], before(term, input), ([now = 0], then) => ({
      kind: "rate",
      numerator: now - then,
      denominator: then,
    }));

/** (of − base) ÷ base, of one account. */
export const growth =
  (of: Term, base: Term): Formula =>
  ({ own }) =>
    divided([of(own)], base(own), ([now = 0], then) => ({
      kind: "rate",
      numerator: now - then,
      denominator: then,
    }));

/** An indicator that the program cannot work out for any account yet. */
export const needs =
  (what: string): Formula =>
  () =>
    cannot({ kind: "needs", what });
