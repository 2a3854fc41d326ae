import { formatAmount, formatMoney, formatRate, tickLabel } from "@/accounts/format-money";
import { fen, type Unit } from "@/accounts/money";

/**
 * What numbers a chart shows. "money": fen. "rate": fractions, 0.87. "index": 100 where it starts.
 * "number": counts.
 */
export type ValueFormat = "money" | "rate" | "index" | "number";

/** With its unit: "694.47 万元", "87.0%", "104.2", "12". */
export function valueWords(value: number, format: ValueFormat, unit: Unit) {
  return format === "money" ? formatMoney(wholeFen(value), unit) : shortValue(value, format, unit);
}

/** As valueWords, but short: no unit, and an amount with two decimals, as room is scarce in a chart. */
export function shortValue(value: number, format: ValueFormat, unit: Unit) {
  if (format === "money") return formatAmount(wholeFen(value), unit, { decimals: 2 });
  if (format === "rate") return formatRate(value);
  if (format === "index") return formatRate(value / 100).replace("%", "");
  return tickLabel("元")(value * 100);
}

/** A place on an axis. */
export function tickWords(value: number, format: ValueFormat, unit: Unit): string {
  if (format === "money") return tickLabel(unit)(value);
  if (format === "rate")
    return formatRate(value, Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1);
  return tickLabel("元")(value * 100);
}

/** An amount a head need not be a whole number of fen. */
function wholeFen(value: number) {
  return fen(Math.round(value));
}
