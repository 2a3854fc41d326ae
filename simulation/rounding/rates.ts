import type { TableNumber } from "@/accounts/published-tables";
import type { StatedKey } from "@/accounts/statement";

import type { Draft } from "../faults/fault";
import { unitOf } from "../layout";
import { precisionOf, type Money } from "../money";
import type { Passage, Said, StatedTruth } from "../narrative/said";
import { cell, lineOf } from "./comparison";
import { amountsIn } from "./said-amounts";

/** A printed percentage beside what its figures come to; fractions. */
export interface RateComparison {
  readonly rule: string;
  readonly found: number;
  readonly expected: number;
  /** TP: half the last digit, and what the rounding of the figures adds. */
  readonly tolerance: number;
}

export const isRateBroken = ({ found, expected, tolerance }: RateComparison): boolean =>
  Math.abs(found - expected) > tolerance + 1e-9;

/** An amount, and by how much its printing may be off. */
interface Side {
  readonly amount: Money;
  readonly rounding: Money;
}

/** Percentages that the text prints with their figures, or of a table's total. */
export function ratesOf(draft: Draft): RateComparison[] {
  return draft.passages.flatMap((passage) =>
    passage.pieces.flatMap((piece) =>
      typeof piece === "string" ? [] : rateIn(draft, passage, piece),
    ),
  );
}

type Quotient = readonly [rule: string, of: StatedKey, per: StatedKey];

const CHANGES: Partial<Record<StatedKey, Quotient>> = {
  totalChangeRate: ["R202", "totalChange", "total"],
  incomeChangeRate: ["R202", "incomeChange", "income"],
  expenditureChangeRate: ["R202", "expenditureChange", "expenditure"],
  fiscalTotalChangeRate: ["R202", "fiscalTotalChange", "fiscalTotal"],
  generalBudgetChangeRate: ["R202", "generalBudgetChange", "generalBudget"],
  operatingCostChangeRate: ["R241", "operatingCostChange", "operatingCost"],
};
const WHOLES: Readonly<Record<string, TableNumber>> = {
  本年收入: "02",
  本年支出: "03",
  一般公共预算财政拨款支出: "05",
};
const HALVES: Readonly<Record<string, StatedKey>> = {
  基本支出: "basic",
  项目支出: "project",
  一般公共预算财政拨款支出: "generalBudget",
};

function rateIn(draft: Draft, passage: Passage, said: Said): RateComparison[] {
  const { stated } = said;
  if (!("rate" in stated)) return [];
  const the = (key: StatedKey, { name, code }: Pick<StatedTruth, "name" | "code"> = stated) =>
    amountsIn([passage])
      .filter((each) => each.stated.key === key)
      .filter((each) => each.stated.name === name && each.stated.code === code)
      .map(({ amount, precision }): Side => ({ amount, rounding: precision / 2 }))[0];
  const compared = (rule: string, of: Side | undefined, per: Side | undefined) =>
    of && per && per.amount > 0 ? [comparison(rule, said.printed, stated.rate, of, per)] : [];
  const change = CHANGES[stated.key];
  if (change) {
    const [rule, key, present] = change;
    const [of, now] = [the(key), the(present)];
    if (!of || !now) return [];
    const before = { amount: now.amount - of.amount, rounding: now.rounding + of.rounding };
    return compared(rule, of, before);
  }
  const { name = "", basis = "", code } = stated;
  if (stated.key === "completionRate") {
    const budget = the("initialBudget") ?? the("adjustedBudget");
    return compared(code === undefined ? "R212" : "R216", the("actual"), budget);
  }
  if (stated.key === "sangongRate")
    return compared("R231", the("sangongActual"), the("sangongBudget"));
  if (stated.key === "procurementShare")
    return compared("R244", the("procurement"), the("procurement", { name: "total" }));
  if (stated.key === "projectFundsShare")
    return compared(
      "R252",
      the("projectFunds"),
      totalOf(draft, "一般公共预算财政拨款支出", "project"),
    );
  if (stated.key !== "share") return [];
  const half = HALVES[name];
  const part = half
    ? the(half, {})
    : (the("incomeItem") ?? the("expenditureItem") ?? the("classAmount"));
  return compared("R205", part, totalOf(draft, basis));
}

function totalOf(
  { tables, layout }: Draft,
  basis: string,
  column: "total" | "project" = "total",
): Side | undefined {
  const table = WHOLES[basis];
  return (
    table && {
      amount: cell(lineOf(tables, table, "total"), column),
      rounding: precisionOf(unitOf(layout, table)) / 2,
    }
  );
}

function comparison(
  rule: string,
  printed: string,
  found: number,
  of: Side,
  per: Side,
): RateComparison {
  const expected = of.amount / per.amount;
  const decimals = /\.(\d+)%/.exec(printed)?.[1]?.length ?? 0;
  const ofFigures = (of.rounding + Math.abs(expected) * per.rounding) / per.amount;
  return { rule, found, expected, tolerance: 0.5 * 10 ** -(decimals + 2) + ofFigures };
}
