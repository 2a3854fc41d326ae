import type { Draft } from "../faults/fault";
import { total } from "../money";
import type { StatedTruth } from "../narrative/said";
import { added, cell, copied, isBroken, lineOf, type Comparison } from "./comparison";
import { amountsIn, placeOf, type SaidAmount } from "./said-amounts";

/** The sums that the text states with their parts. */
export function sumsOfText({ passages, tables, layout, context }: Draft): Comparison[] {
  const said = amountsIn(passages);
  const the = (key: StatedTruth["key"], name?: string) =>
    said.find(({ stated }) => stated.key === key && stated.name === name && !stated.code);
  const sum = (rule: string, whole: SaidAmount | undefined, parts: readonly number[]) =>
    whole ? [added(rule, placeOf(whole.stated), whole.amount, parts)] : [];
  const amounts = (of: readonly (SaidAmount | undefined)[]) => of.map((each) => each?.amount ?? 0);
  const ofItems = (key: StatedTruth["key"]) =>
    said.filter(({ stated }) => stated.key === key && stated.named !== undefined);
  // Together they are the whole only where each has its row, and each row is told.
  const rows = new Set(tables["05"].map(({ code }) => code));
  const told = ofItems("actual").map(({ stated }) => stated.code ?? "");
  const isWhole =
    told.every((code) => rows.has(code)) &&
    tables["05"].every(
      (line) => line.code?.length !== 7 || cell(line, "total") === 0 || told.includes(line.code),
    );
  const ofWhole = (rule: string, key: StatedTruth["key"]) =>
    isWhole ? sum(rule, the(key), amounts(ofItems(key))) : [];
  const budget = layout.executionBasis === "年初预算" ? "initialBudget" : "adjustedBudget";
  const basic = said.find(
    ({ stated }) => stated.basis === "一般公共预算财政拨款基本支出" && stated.key === "basic",
  );
  const funds = the("projectFunds", "绩效自评");
  // The money of the projects is what was spent or, as some texts have it, what was budgeted.
  const [spent = [], planned = []] = (["actual", "budget"] as const).map((role) =>
    context.reviews.map((project) => context.figures.rounded(project[role])),
  );
  const isPlanned =
    sum("R251", funds, spent).some(isBroken) && !sum("R251", funds, planned).some(isBroken);
  const projects = cell(lineOf(tables, "05", "total"), "project");
  return [
    ...ofWhole("R213", budget),
    ...ofWhole("R214", "actual"),
    ...sum("R225", basic, amounts([the("personnel"), the("operating")])),
    ...(["sangongBudget", "sangongActual"] as const).flatMap((key) =>
      sum("R231", the(key), amounts(SANGONG.map((name) => the(key, name)))),
    ),
    ...sum(
      "R242",
      the("procurement", "total"),
      amounts(["goods", "works", "services"].map((name) => the("procurement", name))),
    ),
    ...sum("R251", funds, isPlanned ? planned : spent),
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
