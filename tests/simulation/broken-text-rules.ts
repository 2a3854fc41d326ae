import type { StatedTruth } from "@/simulation/narrative/said";
import type { DocumentTruth } from "@/simulation/truth";

import { amount, ofLength, plainTables, totalOf } from "./plain-tables";

/** The rules of this file; the truth may name others, which only a reader of the words can see. */
export const TEXT_RULES = [
  ...["R126", "R201", "R202", "R204", "R205", "R207", "R208", "R209", "R210", "R212", "R213"],
  ...["R215", "R216", "R224", "R230", "R231", "R242", "R247", "R250", "R251", "R254"],
];

const SANGONG = [
  ["abroad", "因公出国（境）费"],
  ["vehicles", "公务用车购置及运行维护费"],
  ["vehiclePurchase", "公务用车购置费"],
  ["vehicleRunning", "公务用车运行维护费"],
  ["reception", "公务接待费"],
] as const;

type About = { readonly [K in "name" | "code" | "basis"]?: StatedTruth[K] | undefined };

/** The rules of text against tables that do not hold, from what the truth says that the text states. */
export function brokenTextRules({ tables, stated, projects, layout }: DocumentTruth): Set<string> {
  const broken = new Set<string>();
  const plain = plainTables(tables);
  const valueOf = (each: StatedTruth | undefined): number | null => {
    if (!each) return null;
    if ("amount" in each) return each.amount;
    if ("rate" in each) return each.rate;
    return "count" in each ? each.count : null;
  };
  const all = (key: StatedTruth["key"], about: About = {}) =>
    stated.filter(
      (each) =>
        each.key === key &&
        Object.entries(about).every(([name, value]) => each[name as keyof About] === value),
    );
  const the = (key: StatedTruth["key"], about: About = {}) => valueOf(all(key, about)[0]);
  const equal = (rule: string, said: number | null, right: number | null) => {
    if (said !== null && right !== null && Math.round((said - right) * 100) !== 0) broken.add(rule);
  };
  // Half of the last printed digit, and what binary fractions add.
  const close = 0.5 * 10 ** -(layout.rateDecimals + 2) + 1e-9;
  const rate = (rule: string, said: number | null, part: number | null, whole: number | null) => {
    if (said === null || part === null || !whole) return;
    if (Math.abs(said - part / whole) > close) broken.add(rule);
  };
  const whole = { name: undefined, code: undefined };

  equal("R201", the("total"), amount(plain.summary.totals.incomeGrandTotal));
  equal("R208", the("fiscalTotal"), amount(plain.fiscal.totals.incomeGrandTotal));
  for (const key of ["total", "income", "expenditure", "generalBudget", "fiscalTotal"] as const) {
    const [now, change] = [the(key), the(`${key}Change`)];
    const said = the(`${key}ChangeRate`);
    rate("R202", said, change, now !== null && change !== null ? now - change : null);
  }
  const income = totalOf(plain.lists["02"]);
  equal("R204", the("income"), amount(income.total));
  equal("R204", the("incomeItem", { name: "财政拨款收入" }), amount(income.fiscal));
  equal("R204", the("incomeItem", { name: "事业收入" }), amount(income.operations));
  const spent = totalOf(plain.lists["03"]);
  equal("R207", the("expenditure"), amount(spent.total));
  equal("R207", the("basic", { basis: "本年支出" }), amount(spent.basic));
  equal("R207", the("project", { basis: "本年支出" }), amount(spent.project));
  const general = plain.lists["05"];
  for (const each of all("generalBudget"))
    equal("R209", valueOf(each), amount(totalOf(general).total));
  const listed = all("classAmount");
  for (const row of ofLength(general, 3)) {
    const said = listed.find(({ code }) => code === row.code);
    if (!said && amount(row.total) !== 0) broken.add("R210");
    equal("R210", valueOf(said), amount(row.total));
  }
  for (const share of all("share")) {
    const { code, name, basis } = share;
    const [part, total] =
      code !== undefined
        ? [amount(general.find((row) => row.code === code)?.total), amount(totalOf(general).total)]
        : basis === "本年收入"
          ? [the("incomeItem", { name: name ?? "" }), amount(income.total)]
          : name === "基本支出" || name === "项目支出"
            ? [amount(name === "基本支出" ? spent.basic : spent.project), amount(spent.total)]
            : name === "一般公共预算财政拨款支出"
              ? [amount(totalOf(general).total), amount(spent.total)]
              : [the("expenditureItem", { name: name ?? "" }), amount(spent.total)];
    rate("R205", valueOf(share), part, total);
  }
  equal("R212", the("actual", whole), amount(totalOf(general).total));
  const budgetKey = layout.executionBasis === "年初预算" ? "initialBudget" : "adjustedBudget";
  rate("R212", the("completionRate", whole), the("actual", whole), the(budgetKey, whole));
  const items = all("actual").filter(({ code }) => code !== undefined);
  for (const item of items) {
    const { code = null } = item;
    const row = general.find((each) => each.code === code);
    equal("R215", valueOf(item), amount(row?.total));
    rate("R216", the("completionRate", { code }), valueOf(item), the(budgetKey, { code }));
  }
  const budgets = all(budgetKey)
    .filter(({ code }) => code !== undefined)
    .map((each) => valueOf(each) ?? 0);
  equal(
    "R213",
    budgets.reduce((sum, each) => sum + each, 0),
    the(budgetKey, whole),
  );
  const { personnel, operating } = plain.economic.totals;
  equal("R224", the("personnel"), amount(personnel));
  equal("R224", the("operating"), amount(operating));
  equal("R126", the("operatingCost"), amount(operating));
  equal("R230", the("sangongActual", { name: undefined }), amount(plain.sangong.actual.total));
  equal("R230", the("sangongBudget", { name: undefined }), amount(plain.sangong.budget.total));
  for (const [column, name] of SANGONG) {
    equal("R230", the("sangongActual", { name }), amount(plain.sangong.actual[column]));
    equal("R230", the("sangongBudget", { name }), amount(plain.sangong.budget[column]));
  }
  for (const said of all("sangongRate")) {
    const about = { name: said.name };
    rate("R231", valueOf(said), the("sangongActual", about), the("sangongBudget", about));
  }
  const bought = (name: string) => the("procurement", { name }) ?? 0;
  equal("R242", bought("total"), bought("goods") + bought("works") + bought("services"));
  const vehicles = all("vehicles");
  const kinds = vehicles.filter(({ name }) => name !== "total").map((each) => valueOf(each) ?? 0);
  equal(
    "R247",
    the("vehicles", { name: "total" }),
    kinds.reduce((sum, each) => sum + each, 0),
  );
  const [texts, forms] = (["text", "form"] as const).map((from) =>
    projects.filter(({ origin }) => origin === from),
  );
  equal("R250", the("projectCount"), texts?.length ?? 0);
  equal(
    "R251",
    the("projectFunds"),
    (forms ?? []).reduce((sum, { actual }) => sum + actual, 0),
  );
  forms?.forEach((form, at) => {
    equal("R254", texts?.[at]?.actual ?? null, form.actual);
  });
  return broken;
}
