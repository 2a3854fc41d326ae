import type { StatedTruth } from "@/simulation/narrative/said";
import type { DocumentTruth } from "@/simulation/truth";

import {
  T0,
  TS,
  TX,
  add,
  amount,
  noted,
  ofLength,
  plainTables,
  totalOf,
  type Apart,
  type Equal,
} from "./plain-tables";

/** The rules of this file; the truth may name others, which only a reader of the words can see. */
export const TEXT_RULES = [
  ...["R126", "R201", "R202", "R204", "R205", "R207", "R208", "R209", "R210", "R212", "R213"],
  ...[
    "R214",
    "R215",
    "R216",
    "R223",
    "R224",
    "R225",
    "R227",
    "R230",
    "R231",
    "R242",
    "R247",
    "R250",
    "R251",
    "R254",
    "R256",
  ],
];

const SANGONG = [
  ["abroad", "因公出国（境）费"],
  ["vehicles", "公务用车购置及运行维护费"],
  ["vehiclePurchase", "公务用车购置费"],
  ["vehicleRunning", "公务用车运行维护费"],
  ["reception", "公务接待费"],
] as const;

const INCOMES = [
  ["fiscal", "财政拨款收入"],
  ["superior", "上级补助收入"],
  ["operations", "事业收入"],
  ["business", "经营收入"],
  ["subordinate", "附属单位上缴收入"],
  ["other", "其他收入"],
] as const;
const EXPENDITURES = [
  ["remittedUp", "上缴上级支出"],
  ["business", "经营支出"],
  ["subsidyDown", "对附属单位补助支出"],
] as const;
const GENERAL = { basis: "一般公共预算财政拨款" };

type About = { readonly [K in "name" | "code" | "basis"]?: StatedTruth[K] | undefined };

/** Where text, forms and tables do not agree, from what the truth says that the text states. */
export function apartInText(truth: DocumentTruth, words: string): Apart[] {
  const broken: Apart[] = [];
  const apart = noted((equal) => {
    checkText(truth, words, equal, (rule) => {
      broken.push({ rule, difference: Infinity, kind: "broken" });
    });
  });
  return [...broken, ...apart];
}

/** One printing may have fewer digits than the other: then it is the other, rounded to them. */
function isRounded(a: number, b: number): boolean {
  return [100, 1000].some((digit) =>
    [
      [a, b],
      [b, a],
    ].some(([short = 0, long = 0]) => {
      const shorter = Math.round(short * 100) % (digit * 100) === 0;
      return shorter && Math.round(Math.abs(long) / digit) * digit === Math.abs(short);
    }),
  );
}

function checkText(
  { tables, stated, projects, unitForm, layout }: DocumentTruth,
  words: string,
  compare: Equal,
  isBroken: (rule: string) => void,
): void {
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
    if (said === null || right === null) return;
    compare(rule, said, right, isRounded(said, right) ? Math.abs(said - right) + 0.01 : T0);
  };
  const sum = (rule: string, parts: readonly number[], whole: number | null) => {
    if (whole !== null) compare(rule, add(parts), whole, TS(parts));
  };
  // Half of the last printed digit, and what binary fractions add.
  const close = 0.5 * 10 ** -(layout.rateDecimals + 2) + 1e-9;
  const rate = (rule: string, said: number | null, part: number | null, whole: number | null) => {
    if (said === null || part === null || !whole) return;
    if (Math.abs(said - part / whole) > close) isBroken(rule);
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
  for (const [column, name] of INCOMES)
    equal("R204", the("incomeItem", { name }), amount(income[column]));
  const spent = totalOf(plain.lists["03"]);
  equal("R207", the("expenditure"), amount(spent.total));
  equal("R207", the("basic", { basis: "本年支出" }), amount(spent.basic));
  equal("R207", the("project", { basis: "本年支出" }), amount(spent.project));
  for (const [column, name] of EXPENDITURES)
    equal("R207", the("expenditureItem", { name }), amount(spent[column]));
  const general = plain.lists["05"];
  for (const each of all("generalBudget"))
    equal("R209", valueOf(each), amount(totalOf(general).total));
  const listed = all("classAmount");
  for (const row of ofLength(general, 3)) {
    const said = listed.find(({ code }) => code === row.code);
    if (!said && amount(row.total) !== 0) isBroken("R210");
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
  sum("R213", budgets, the(budgetKey, whole));
  sum(
    "R214",
    items.map((item) => valueOf(item) ?? 0),
    the("actual", whole),
  );
  equal("R223", the("basic", GENERAL), amount(totalOf(general).basic));
  equal("R223", the("project", GENERAL), amount(totalOf(general).project));
  const { personnel, operating } = plain.economic.totals;
  equal("R224", the("personnel"), amount(personnel));
  equal("R224", the("operating"), amount(operating));
  const parts = [the("personnel") ?? 0, the("operating") ?? 0];
  sum("R225", parts, the("basic", { basis: "一般公共预算财政拨款基本支出" }));
  const ofBook = (name: string) => the("fiscalItem", { name: `${name}财政拨款收入` });
  equal("R227", ofBook("政府性基金预算"), amount(totalOf(plain.lists["07"]).income));
  const capital = plain.fiscal.income.find(({ code }) => code === "INC03");
  equal("R227", ofBook("国有资本经营预算"), amount(capital?.amount));
  const operatingCost = the("operatingCost");
  if (operatingCost !== null) compare("R126", operatingCost, amount(operating), TX);
  equal("R230", the("sangongActual", { name: undefined }), amount(plain.sangong.actual.total));
  equal("R230", the("sangongBudget", { name: undefined }), amount(plain.sangong.budget.total));
  for (const [column, name] of SANGONG) {
    equal("R230", the("sangongActual", { name }), amount(plain.sangong.actual[column]));
    equal("R230", the("sangongBudget", { name }), amount(plain.sangong.budget[column]));
  }
  for (const key of ["sangongBudget", "sangongActual"] as const) {
    const names = ["因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"];
    sum(
      "R231",
      names.map((name) => the(key, { name }) ?? 0),
      the(key, { name: undefined }),
    );
  }
  for (const said of all("sangongRate")) {
    const about = { name: said.name };
    rate("R231", valueOf(said), the("sangongActual", about), the("sangongBudget", about));
  }
  const bought = (name: string) => the("procurement", { name }) ?? 0;
  sum("R242", ["goods", "works", "services"].map(bought), bought("total"));
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
  const funds = the("projectFunds");
  sum(
    "R251",
    (texts ?? []).map(({ actual }) => actual),
    funds,
  );
  if (/全部项目支出开展绩效自评/.test(words))
    sum("R251", [amount(totalOf(general).project)], funds);
  forms?.forEach((form, at) => {
    equal("R254", texts?.[at]?.actual ?? null, form.actual);
  });
  equal("R256", unitForm?.basic ?? null, amount(totalOf(general).basic));
  equal("R256", unitForm?.project ?? null, amount(totalOf(general).project));
}
