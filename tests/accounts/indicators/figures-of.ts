import { NO_FIGURES, type AccountFigures } from "@/accounts/indicators/account-figures";
import { indicatorAt } from "@/accounts/indicators/all-indicators";
import type { IndicatorResult } from "@/accounts/indicators/indicator-result";
import type { MeasureKey } from "@/accounts/measures";
import { wan } from "@/tests/factories";

type Totals = Readonly<Partial<Record<MeasureKey, string | null>>>;

/** An account of 2024 that states these totals in 万元, and what else is said. */
export function figuresOf(totals: Totals, more: Partial<AccountFigures> = {}): AccountFigures {
  const amounts = Object.entries(totals).map(([key, printed]) => [
    key,
    printed === null ? null : wan(printed),
  ]);
  return {
    ...NO_FIGURES,
    year: 2024,
    totals: Object.fromEntries(amounts) as AccountFigures["totals"],
    ...more,
  };
}

/** What an indicator comes to. */
export function worked(
  address: string,
  own: AccountFigures,
  before: AccountFigures | null = null,
): IndicatorResult {
  return indicatorAt(address)!.formula({ own, before });
}

/** The numerator and denominator of a rate, else why there is none. */
export function fraction(result: IndicatorResult): readonly number[] | string {
  if (result.kind === "cannot") return `${result.why.kind}: ${[result.why.what].flat().join("、")}`;
  const { quantity } = result;
  return quantity.kind === "rate" ? [quantity.numerator, quantity.denominator] : quantity.kind;
}
