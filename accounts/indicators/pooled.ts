import { fen } from "../money";
import type { IndicatorResult } from "./indicator-result";
import type { Quantity } from "./quantity";

/** An indicator of several accounts taken together. */
export interface Pooled {
  readonly quantity: Quantity;
  /** How many of how many accounts it is of: those that state all of it. */
  readonly stated: number;
  readonly of: number;
}

/**
 * The sum of the numerators over the sum of the denominators, of the accounts that state both; never the
 * mean of their rates, in which a small unit weighs as much as a large one. Null where none does.
 */
export function pooled(results: readonly IndicatorResult[]): Pooled | null {
  const quantities = results.flatMap((result) =>
    result.kind === "value" ? [result.quantity] : [],
  );
  const [first, ...others] = quantities;
  if (!first) return null;
  return {
    quantity: others.reduce(together, first),
    stated: quantities.length,
    of: results.length,
  };
}

function together(a: Quantity, b: Quantity): Quantity {
  if (a.kind === "amount" && b.kind === "amount") return { ...a, fen: fen(a.fen + b.fen) };
  if (a.kind === "count" && b.kind === "count") return { ...a, count: a.count + b.count };
  if (a.kind === "rate" && b.kind === "rate")
    return {
      ...a,
      numerator: a.numerator + b.numerator,
      denominator: a.denominator + b.denominator,
    };
  if (a.kind === "each" && b.kind === "each")
    return { ...a, fen: fen(a.fen + b.fen), among: a.among + b.among };
  if (a.kind === "perHundred" && b.kind === "perHundred")
    return { ...a, count: a.count + b.count, among: a.among + b.among };
  throw new TypeError(`results of one formula are of one kind, not ${a.kind} and ${b.kind}`);
}
