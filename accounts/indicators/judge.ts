import type { Threshold } from "../reference/indicators";
import type { Quantity } from "./quantity";

export type Judgement = "normal" | "watch" | "serious";

/** Lines are set to a hundredth of a percent, or to 分. */
const HUNDREDTHS = 100;

/** Where a value stands against the lines; a hint where to look, not a verdict. */
export function judge(threshold: Threshold, quantity: Quantity): Judgement {
  const isAbove = (line: number) => compared(quantity, line, threshold.unit) > 0;
  const isBelow = (line: number) => compared(quantity, line, threshold.unit) < 0;
  const [first = 0, second, third, fourth] = threshold.lines;
  const beyond = threshold.serious ? "serious" : "watch";
  switch (threshold.reading) {
    case "above":
      if (second !== undefined && isAbove(second)) return "serious";
      return isAbove(first) ? beyond : "normal";
    case "below":
      if (second !== undefined && isBelow(second)) return "serious";
      return isBelow(first) ? beyond : "normal";
    case "outside":
      if (isBelow(first) || (fourth !== undefined && isAbove(fourth))) return "serious";
      return (second !== undefined && isBelow(second)) || (third !== undefined && isAbove(third))
        ? "watch"
        : "normal";
    case "change":
      return (isAbove(first) || isBelow(-first)) && isLarge(quantity, threshold.least ?? 0)
        ? beyond
        : "normal";
  }
}

/** Exactly: the sign of the value less the line, by whole numbers alone. */
function compared(quantity: Quantity, line: number, unit: Threshold["unit"]): bigint {
  const [part, whole] = fractionOf(quantity);
  const hundredths = BigInt(Math.round(line * HUNDREDTHS));
  // A percent line of 95.00 is 9500 of 10,000; a 元 line is in fen already.
  return unit === "%"
    ? BigInt(part) * 10_000n - BigInt(whole) * hundredths
    : BigInt(part) - BigInt(whole) * hundredths;
}

function fractionOf(quantity: Quantity): readonly [number, number] {
  switch (quantity.kind) {
    case "amount":
      return [quantity.fen, 1];
    case "count":
      return [quantity.count, 1];
    case "rate":
      return [quantity.numerator, quantity.denominator];
    case "each":
      return [quantity.fen, quantity.among];
    case "perHundred":
      return [quantity.count * 100, quantity.among];
  }
}

/** The numerator of a rate of change is the change itself. */
function isLarge(quantity: Quantity, yuan: number): boolean {
  return Math.abs(fractionOf(quantity)[0]) > yuan * 100;
}
