import { exactAmount, formatRate } from "@/accounts/format-money";
import { fen } from "@/accounts/money";

/**
 * Money of a simulation: whole steps of 100 元, that is of 0.01 万元. Every amount is exact in 万元
 * with two decimals, so that printed parts add up to printed totals.
 */
export type Steps = number;

const FEN_PER_STEP = 10_000;
const YUAN_PER_STEP = 100;

export const yuan = (amount: Steps): number => amount * YUAN_PER_STEP;
export const stepsOfYuan = (amount: number): Steps => Math.round(amount / YUAN_PER_STEP);

/** "694.47" in 万元, "6944700.00" in 元. */
export function printedSteps(amount: Steps, unit: "元" | "万元", separators = false): string {
  const digits = exactAmount(fen(amount * FEN_PER_STEP), unit);
  return separators ? digits.replace(/\B(?=(?:\d{3})+\.)/g, ",") : digits;
}

/** "87.0%": the size of part ÷ whole, which must not be 0. */
export function printedPercent(part: Steps, whole: Steps, decimals: number): string {
  return formatRate(Math.abs(part) / Math.abs(whole), decimals);
}

export function total(amounts: readonly Steps[]): Steps {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
