import { exactAmount, formatRate } from "@/accounts/format-money";
import { fen } from "@/accounts/money";

import { randomFor } from "./random";

/** Money of a simulation: whole 分, exact. It is rounded where it is printed and nowhere else. */
export type Money = number;

/** What disclosures print money in, always with two decimals. */
export type PrintedUnit = "元" | "万元";

/** 0.01 万元: the worth of the last digit of an amount printed in 万元. */
export const HUNDREDTH = 10_000;

/** What a unit's money is exact to: 分, or 百元, of which nothing printed in 万元 is ever rounded. */
export type Grain = 1 | typeof HUNDREDTH;

export const grainOf = (seed: number, subject: string): Grain =>
  randomFor(seed, subject, "grain").chance(0.7) ? 1 : HUNDREDTH;

export const inGrain = (amount: number, grain: Grain): Money => Math.round(amount / grain) * grain;

/** Less than 0.01 万元 is nothing: no leaf of an account is so small that it prints as 0.00. */
export function ofYuan(yuan: number, grain: Grain): Money {
  const amount = inGrain(yuan * 100, grain);
  return Math.abs(amount) < HUNDREDTH ? 0 : amount;
}

/** A share of an amount, or nothing where that would print as 0.00. */
export function partOf(amount: Money, share: number, grain: Grain): Money {
  const part = inGrain(amount * share, grain);
  return Math.abs(part) < HUNDREDTH ? 0 : part;
}

export const yuan = (amount: Money): number => amount / 100;
export const moneyOf = (yuan: number): Money => Math.round(yuan * 100);

/** The worth of the last printed digit. */
export const precisionOf = (unit: PrintedUnit): Money => (unit === "元" ? 1 : HUNDREDTH);

/** Half away from zero. */
export function roundedTo(amount: Money, precision: Money): Money {
  return Math.sign(amount) * Math.floor(Math.abs(amount) / precision + 0.5) * precision + 0;
}

/** "694.47" in 万元, "6944700.00" in 元; of a rounded amount. */
export function printedMoney(amount: Money, unit: PrintedUnit, separators = false): string {
  const digits = exactAmount(fen(amount), unit);
  return separators ? digits.replace(/\B(?=(?:\d{3})+\.)/g, ",") : digits;
}

/** "87.0%": the size of part ÷ whole, which must not be 0. */
export function printedPercent(part: Money, whole: Money, decimals: number): string {
  return formatRate(Math.abs(part) / Math.abs(whole), decimals);
}

export function total(amounts: readonly Money[]): Money {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
