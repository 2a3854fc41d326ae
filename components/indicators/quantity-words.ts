import type { IndicatorResult } from "@/accounts/indicators/indicator-result";
import { sizeOf, type Quantity } from "@/accounts/indicators/quantity";
import { exactAmount, formatAmount, formatRate, unitFor } from "@/accounts/format-money";
import { fen, fenPer, type Fen, type Unit } from "@/accounts/money";

/** An amount, or one a head rounded to a whole 分; null for what is no money. */
export function fenOf(quantity: Quantity): Fen | null {
  return quantity.kind === "amount" || quantity.kind === "each"
    ? fen(Math.round(sizeOf(quantity)))
    : null;
}

export type QuantityFormat = "money" | "rate" | "number";

export function formatOf(quantity: Quantity): QuantityFormat {
  switch (quantity.kind) {
    case "amount":
    case "each":
      return "money";
    case "rate":
      return "rate";
    case "count":
    case "perHundred":
      return "number";
  }
}

/** As it stands under its unit: "694.47", "87.0%", "12". */
export function quantityWords(quantity: Quantity, unit: Unit): string {
  return sizeWords(sizeOf(quantity), formatOf(quantity), unit);
}

/** For a median, which is the size of no quantity in particular. */
export function sizeWords(size: number, format: QuantityFormat, unit: Unit): string {
  if (format === "money") return formatAmount(fen(Math.round(size)), unit, { decimals: 2 });
  if (format === "rate") return formatRate(size);
  // A count, or so many among a hundred: one decimal where it is not whole.
  return Number.isInteger(size) ? `${size}` : formatRate(size / 100).replace("%", "");
}

/** For a worksheet: exact where the quantity is whole, else as shown. */
export function quantityData(quantity: Quantity, unit: Unit): string {
  const money = fenOf(quantity);
  if (money !== null) return exactAmount(money, unit);
  return plainNumber(quantityWords(quantity, unit));
}

/** A shown number as programs read it: "−1,643.07" → "-1643.07". */
export function plainNumber(shown: string): string {
  return shown.replace("−", "-").replaceAll(",", "");
}

/**
 * One unit for all amounts of a column, small ones among them: 万元 also where the largest is in 亿元,
 * 元 where what comes to one (head, car, visit) is below 万元.
 */
export function unitOf(results: readonly IndicatorResult[]): Unit {
  const values = results.flatMap((result) => (result.kind === "value" ? [result.quantity] : []));
  const amounts = values.flatMap((quantity) => fenOf(quantity) ?? []);
  if (values[0]?.kind === "each")
    return amounts.every((amount) => Math.abs(amount) < fenPer("万元")) ? "元" : "万元";
  const unit = unitFor(amounts);
  return unit === "亿元" ? "万元" : unit;
}
