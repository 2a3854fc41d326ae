import type { AccountFigures } from "./account-figures";
import type { Quantity } from "./quantity";

export const NAMED_BUDGETS = ["年初预算", "全年预算"] as const;
/** Rates against the one are never ranked, averaged or drawn with those against the other. */
export type NamedBudget = (typeof NAMED_BUDGETS)[number];

export interface NamedExecution {
  readonly budget: NamedBudget;
  readonly quantity: Extract<Quantity, { readonly kind: "rate" }>;
}

/** Against 全年预算 where the account states it, else against 年初预算. Null: no budget, or none above zero. */
export function namedExecution({ totals }: AccountFigures): NamedExecution | null {
  const { statedActual = null, initialBudget = null, adjustedBudget = null } = totals;
  const budget = adjustedBudget === null ? "年初预算" : "全年预算";
  const denominator = adjustedBudget ?? initialBudget;
  if (statedActual === null || denominator === null || denominator <= 0) return null;
  return { budget, quantity: { kind: "rate", numerator: statedActual, denominator } };
}
