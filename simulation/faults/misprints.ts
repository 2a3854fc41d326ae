import type { Random } from "../random";
import { HUNDREDTH, precisionOf, type Money, type PrintedUnit } from "../money";

export type Misprint = "decimal-moved" | "digits-swapped" | "digit-dropped" | "digit-doubled";

/** Less than 0.5 万元 apart could pass for rounding; a misprint is one that nobody rounds. */
const LEAST = 50 * HUNDREDTH;

/** What a misprint makes of a printed amount; null where it would change too little to be one. */
export function misprinted(
  amount: Money,
  unit: PrintedUnit,
  kind: Misprint,
  random: Random,
): Money | null {
  const precision = precisionOf(unit);
  const digits = `${Math.abs(amount) / precision}`;
  const at = random.whole(0, digits.length - 2);
  const changed =
    Number(changedDigits(digits, kind, Math.max(0, at))) * precision * Math.sign(amount);
  return Math.abs(changed - amount) >= LEAST && Number.isSafeInteger(changed) ? changed : null;
}

function changedDigits(digits: string, kind: Misprint, at: number): string {
  switch (kind) {
    case "decimal-moved":
      // As "60.13" becomes "6.01": the last digit has no place any more.
      return digits.slice(0, -1) || "0";
    case "digits-swapped":
      return `${digits.slice(0, at)}${digits[at + 1] ?? ""}${digits[at] ?? ""}${digits.slice(at + 2)}`;
    case "digit-dropped":
      return digits.slice(0, at) + digits.slice(at + 1) || "0";
    case "digit-doubled":
      return `${digits.slice(0, at)}${digits[at] ?? ""}${digits.slice(at)}`;
  }
}
