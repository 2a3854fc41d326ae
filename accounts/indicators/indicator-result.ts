import type { Quantity } from "./quantity";

/** A figure that went into an indicator, under the name that the documents give it. */
export interface NamedFigure {
  readonly name: string;
  readonly quantity: Quantity;
  /** Not published: worked out from the narrative of the year after. */
  readonly derived: boolean;
}

/** Why there is no value; it is never 0, and never infinite. */
export type Cannot =
  /** Which figures are not stated. */
  | { readonly kind: "missing"; readonly what: readonly string[] }
  /** What would have to be divided by is zero, negative, or too small to say anything. */
  | { readonly kind: "zero" | "negative" | "tooSmall"; readonly what: string }
  /** What it takes that the program does not have yet. */
  | { readonly kind: "needs"; readonly what: string };

export type IndicatorResult =
  | {
      readonly kind: "value";
      readonly quantity: Quantity;
      readonly figures: readonly NamedFigure[];
    }
  | { readonly kind: "cannot"; readonly why: Cannot };

export type IndicatorValue = Extract<IndicatorResult, { readonly kind: "value" }>;
