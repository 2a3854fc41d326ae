import { basicParts } from "../account-tables";
import { ECONOMIC_CLASSES } from "@/accounts/reference/economic-classes";
import { total } from "../money";
import { allFunds, fiscalFunds } from "../summary-lines";
import type { Fund, ItemYear, UnitYear } from "../unit-year";
import { compared, shareOf } from "./compared";
import type { NarrativeContext } from "./narrative-context";
import { paragraph, say, type Passage, type Piece } from "./said";

export function totalSection(context: NarrativeContext): Passage[] {
  const { year, before, figures } = context;
  const now = allFunds(year).grandTotal;
  const then = before && allFunds(before).grandTotal;
  return [
    paragraph(
      context.layout.style === "shanghai"
        ? say`${year.name} ${year.year} 年度收入支出总计 ${figures.amount("total", now)}`
        : say`${year.year} 年度收、支总计均为 ${figures.amount("total", now)}`,
      compared(context, "收、支总计", ["totalChange", "totalChangeRate"], now, then),
      say`。`,
    ),
  ];
}

export function incomeSection(context: NarrativeContext): Passage[] {
  const { year, before, figures, layout } = context;
  const { own, items } = year;
  const income = allFunds(year).income;
  const parts: readonly (readonly [string, number])[] = [
    ["财政拨款收入", total(items.map((item) => item.income))],
    ["上级补助收入", own.superior],
    ["事业收入", own.operations],
    ["经营收入", own.business],
    ["附属单位上缴收入", own.subordinate],
    ["其他收入", own.other],
  ];
  const printed = parts.filter(([, amount]) => layout.style !== "shanghai" || amount !== 0);
  const list = printed.map(([name, amount]) => {
    const share = (of: number) =>
      shareOf(context, of, income, "本年收入", { name, basis: "本年收入" });
    const fits = (short: number) => JSON.stringify(share(short)) === JSON.stringify(share(amount));
    return [
      ...say`${name} ${figures.short("incomeItem", amount, { name }, fits)}`,
      ...share(amount),
    ];
  });
  return [
    paragraph(
      say`${year.year} 年度收入合计 ${figures.amount("income", income)}`,
      compared(
        context,
        "收入合计",
        ["incomeChange", "incomeChangeRate"],
        income,
        before && allFunds(before).income,
      ),
      say`。其中：`,
      joined(list),
      say`。`,
    ),
  ];
}

export function expenditureSection(context: NarrativeContext): Passage[] {
  const { year, before, figures, layout } = context;
  const { own, items } = year;
  const spent = allFunds(year).expenditure;
  const basic = total(items.map((item) => item.basic)) + own.basic;
  const project = total(items.map((item) => item.project)) + own.project;
  const others: readonly (readonly [string, number])[] = [
    ["上缴上级支出", own.remittedUp],
    ["经营支出", own.businessSpent],
    ["对附属单位补助支出", own.subsidyDown],
  ];
  const whole = { basis: "本年支出" };
  const halves = [
    [
      ...say`基本支出 ${figures.amount("basic", basic, whole)}`,
      ...shareOf(context, basic, spent, "本年支出", { name: "基本支出", ...whole }),
    ],
    [
      ...say`项目支出 ${figures.amount("project", project, whole)}`,
      ...shareOf(context, project, spent, "本年支出", { name: "项目支出", ...whole }),
    ],
  ];
  const list = others
    .filter(([, amount]) => layout.style !== "shanghai" || amount !== 0)
    .map(([name, amount]) => [
      ...say`${name} ${figures.amount("expenditureItem", amount, { name })}`,
      ...shareOf(context, amount, spent, "本年支出", { name, ...whole }),
    ]);
  return [
    paragraph(
      say`${year.year} 年度支出合计 ${figures.amount("expenditure", spent)}`,
      compared(
        context,
        "支出合计",
        ["expenditureChange", "expenditureChangeRate"],
        spent,
        before && allFunds(before).expenditure,
      ),
      say`。其中：`,
      joined([...halves, ...list]),
      say`。`,
    ),
  ];
}

export function fiscalSection(context: NarrativeContext): Passage[] {
  const { year, before, figures } = context;
  const now = fiscalFunds(year).grandTotal;
  const funds = (
    [
      ["general", "一般公共预算财政拨款收入"],
      ["governmentFund", "政府性基金预算财政拨款收入"],
      ["stateCapital", "国有资本经营预算财政拨款收入"],
    ] as const
  ).flatMap(([fund, name]) => {
    const income = incomeOf(year, fund);
    const earlier = before && incomeOf(before, fund);
    if (income === 0 && !earlier) return [];
    return [
      paragraph(
        say`${year.year} 年度财政拨款收入中，${name} ${figures.amount("fiscalItem", income, { name })}`,
        earlier === null
          ? []
          : compared(context, name, ["fiscalItemChange", "fiscalItemChangeRate"], income, earlier, {
              name,
            }),
        say`。`,
      ),
    ];
  });
  return [
    paragraph(
      context.layout.style === "shanghai"
        ? say`${year.name} ${year.year} 年度财政拨款收入支出总计 ${figures.amount("fiscalTotal", now)}`
        : say`${year.year} 年度财政拨款收、支总计均为 ${figures.amount("fiscalTotal", now)}`,
      compared(
        context,
        "财政拨款收、支总计",
        ["fiscalTotalChange", "fiscalTotalChangeRate"],
        now,
        before && fiscalFunds(before).grandTotal,
      ),
      say`。`,
    ),
    ...funds,
  ];
}

const incomeOf = ({ items }: UnitYear, fund: Fund) =>
  total(items.filter((item) => item.fund === fund).map(({ income }) => income));

export const spentOf = (items: readonly ItemYear[]) =>
  total(items.map(({ basic, project }) => basic + project));

export const generalItems = ({ items }: UnitYear) => items.filter(({ fund }) => fund === "general");

const BASIC = "一般公共预算财政拨款基本支出";

/** 六、: personnel and operating funds, and which classes had any. */
export function basicSection({ year, figures }: NarrativeContext): Passage[] {
  const { economic } = year;
  const { personnel, operating } = basicParts(economic);
  const named = (starts: RegExp) =>
    ECONOMIC_CLASSES.filter(([code]) => starts.test(code) && economic.has(code))
      .map(([, name]) => name)
      .join("、");
  return [
    paragraph(
      say`${year.year} 年度${BASIC} ${figures.amount("basic", personnel + operating, { basis: BASIC })}。其中：`,
    ),
    paragraph(
      say`人员经费 ${figures.amount("personnel", personnel, { basis: BASIC })}，主要包括：${named(/^30[13]/)}。`,
    ),
    paragraph(
      say`公用经费 ${figures.amount("operating", operating, { basis: BASIC })}，主要包括：${named(/^302|^310/)}。`,
    ),
  ];
}

export function joined(parts: readonly (readonly Piece[])[]): Piece[] {
  return parts.flatMap((part, at) => (at === 0 ? part : ["；", ...part]));
}
