import type { Fen } from "./money";

/** How two printings of one figure stand to each other. */
export type Agreement = "agrees" | "rounding" | "differs" | "not-compared";

/** An amount with the worth of its last printed digit. */
export interface PrintedFen {
  readonly fen: Fen;
  readonly precision: Fen;
}

/**
 * One figure printed twice must be the same; where one printing has fewer decimals, it may be the
 * other, rounded to them half away from zero (3.23 as 3.2). 22.08 is never 22.09: tolerance T0 of the
 * rule list. Null: not printed, or not readable.
 */
export function agreement(a: PrintedFen | null, b: PrintedFen | null): Agreement {
  if (!a || !b) return "not-compared";
  if (a.fen === b.fen) return "agrees";
  const [coarse, fine] = a.precision > b.precision ? [a, b] : [b, a];
  return coarse.precision > fine.precision && coarse.fen === rounded(fine.fen, coarse.precision)
    ? "rounding"
    : "differs";
}

function rounded(amount: number, precision: number): number {
  const size = Math.abs(amount);
  const rest = size % precision;
  return Math.sign(amount) * (size - rest + (rest * 2 >= precision ? precision : 0));
}
