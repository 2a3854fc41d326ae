import type { Fen } from "../money";

/** What an indicator comes to, kept as the whole numbers that it is made of. */
export type Quantity =
  | { readonly kind: "amount"; readonly fen: Fen }
  | { readonly kind: "count"; readonly count: number }
  /** A fraction; both in fen, or both counted. */
  | { readonly kind: "rate"; readonly numerator: number; readonly denominator: number }
  /** Fen a head, a car, a visit. */
  | { readonly kind: "each"; readonly fen: Fen; readonly among: number }
  | { readonly kind: "perHundred"; readonly count: number; readonly among: number };

/** For order and drawing alone: fen, a count, a fraction, fen each, or how many among a hundred. */
export function sizeOf(quantity: Quantity): number {
  switch (quantity.kind) {
    case "amount":
      return quantity.fen;
    case "count":
      return quantity.count;
    case "rate":
      return quantity.numerator / quantity.denominator;
    case "each":
      return quantity.fen / quantity.among;
    case "perHundred":
      return (quantity.count * 100) / quantity.among;
  }
}
