import { formatRate } from "@/accounts/format-money";
import type { Unit } from "@/accounts/money";

import { sizeWords } from "../indicators/quantity-words";
import type { Matrix } from "./compare-matrix";

/** As it stands under its unit: "694.47", "87.0%", "104.2". */
export function matrixWords(value: number, format: Matrix["format"], unit: Unit): string {
  return format === "index"
    ? formatRate(value / 100).replace("%", "")
    : sizeWords(value, format, unit);
}

/** As it stands in a sentence, money with its unit. */
export function matrixSentence(value: number, format: Matrix["format"], unit: Unit): string {
  const words = matrixWords(value, format, unit);
  return format === "money" ? `${words}\u00a0${unit}` : words;
}
