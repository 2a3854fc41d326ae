import type { Draft } from "../faults/fault";
import { total } from "../money";
import type { StatedTruth } from "../narrative/said";
import { added, cell, copied, lineOf, type Comparison } from "./comparison";
import { amountsIn, placeOf, type SaidAmount } from "./said-amounts";

/** The sums that the text states with their parts. */
export function sumsOfText({ passages, tables, layout, context }: Draft): Comparison[] {
  const said = amountsIn(passages);
  const the = (key: StatedTruth["key"], name?: string) =>
    said.find(({ stated }) => stated.key === key && stated.name === name && !stated.code);
  const sum = (rule: string, whole: SaidAmount | undefined, parts: readonly number[]) =>
    whole ? [added(rule, placeOf(whole.stated), whole.amount, parts)] : [];
  const amounts = (of: readonly (SaidAmount | undefined)[]) => of.map((each) => each?.amount ?? 0);
  const items = (key: StatedTruth["key"]) =>
    amounts(said.filter(({ stated }) => stated.key === key && stated.code));
  const budget = layout.executionBasis === "年初预算" ? "initialBudget" : "adjustedBudget";
  const basic = said.find(
    ({ stated }) => stated.basis === "一般公共预算财政拨款基本支出" && stated.key === "basic",
  );
  const funds = the("projectFunds", "绩效自评");
  const reviewed = context.reviews.map(({ actual }) => context.figures.rounded(actual));
  const projects = cell(lineOf(tables, "05", "total"), "project");
  return [
    ...sum("R213", the(budget), items(budget)),
    ...sum("R214", the("actual"), items("actual")),
    ...sum("R225", basic, amounts([the("personnel"), the("operating")])),
    ...(["sangongBudget", "sangongActual"] as const).flatMap((key) =>
      sum("R231", the(key), amounts(SANGONG.map((name) => the(key, name)))),
    ),
    ...sum(
      "R242",
      the("procurement", "total"),
      amounts(["goods", "works", "services"].map((name) => the("procurement", name))),
    ),
    ...sum("R251", funds, reviewed),
    ...(funds && context.year.allProjects ? sum("R251", funds, [projects]) : []),
  ];
}

const SANGONG = ["因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"];

/** What this year says of the last one, beside what that one published. */
export function acrossYears({ passages, tables, publishedBefore }: Draft): Comparison[] {
  if (!publishedBefore) return [];
  const said = amountsIn(passages);
  const the = (key: StatedTruth["key"]) => said.find(({ stated }) => stated.key === key);
  const balances = (rule: string, table: "01" | "04", column: "amount" | "total") =>
    copied(
      rule,
      { table, row: "openingBalance", column: "amount" },
      cell(lineOf(tables, table, "openingBalance"), "amount"),
      cell(lineOf(publishedBefore, table, "closingBalance"), column),
    );
  const restated = (
    [
      ["total", "totalChange", "incomeGrandTotal"],
      ["income", "incomeChange", "income"],
      ["expenditure", "expenditureChange", "expenditure"],
    ] as const
  ).flatMap(([key, changeKey, row]) => {
    const [now, change] = [the(key), the(changeKey)];
    if (!now || !change) return [];
    const published = cell(lineOf(publishedBefore, "01", row), "amount");
    return [copied("R142", placeOf(change.stated), total([now.amount, -change.amount]), published)];
  });
  return [balances("R140", "01", "amount"), balances("R141", "04", "total"), ...restated];
}
