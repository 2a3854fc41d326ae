import { formatMoney, formatRate } from "../format-money";
import { fen, fenPer, type Unit } from "../money";
import type { Term } from "./term";

/** In the unit in which the figures are printed: 万元 unless one is finer than a fen of it shows. */
export function amountInWords(terms: readonly Term[]): (amount: number) => string {
  const unit = printedUnit(terms);
  return (amount) => formatMoney(fen(Math.round(amount)), unit, { decimals: "exact" });
}

function printedUnit(terms: readonly Term[]): Unit {
  const isFine = terms.some(
    ({ amount }) => amount.kind === "stated" && amount.precision < fenPer("万元") / 100,
  );
  return isFine ? "元" : "万元";
}

export function rateInWords(rate: number, decimals: number): string {
  return formatRate(rate, decimals);
}
