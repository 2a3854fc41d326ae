import type { ColumnKey, LineKey, Side } from "@/accounts/published-tables";

import { classesInYear } from "./function-in-year";
import type { Layout } from "./layout";
import { total, type Money } from "./money";
import { stated, type TrueLine } from "./true-tables";
import type { Fund, ItemYear, UnitYear } from "./unit-year";

type Amounts = Readonly<Partial<Record<ColumnKey, Money>>>;

function line(
  side: Side,
  about: { key: LineKey } | { code: string },
  name: string,
  amounts: Amounts,
): TrueLine {
  const figures = Object.entries(amounts).map(([column, amount]) => [column, stated(amount)]);
  return {
    side,
    key: "key" in about ? about.key : null,
    code: "code" in about ? about.code : null,
    name,
    figures: Object.fromEntries(figures) as TrueLine["figures"],
  };
}

const sumOf = (items: readonly ItemYear[], fund: Fund, key: "opening" | "income" | "closing") =>
  total(items.filter((item) => item.fund === fund).map((item) => item[key]));
const spent = (items: readonly ItemYear[]) =>
  total(items.map(({ basic, project }) => basic + project));

/** The totals of a year on all funds, as table 01 and the narrative have them. */
export function allFunds({ items, own }: UnitYear) {
  const income =
    total(items.map((item) => item.income)) +
    own.superior +
    own.operations +
    own.business +
    own.subordinate +
    own.other;
  const opening = total(items.map((item) => item.opening)) + own.opening;
  const expenditure =
    spent(items) + own.basic + own.project + own.remittedUp + own.businessSpent + own.subsidyDown;
  const closing = total(items.map((item) => item.closing)) + own.closing;
  return { income, opening, expenditure, closing, grandTotal: income + own.usedBalance + opening };
}

/** The same of the fiscal appropriation, as table 04 has them. */
export function fiscalFunds({ items }: UnitYear) {
  const income = total(items.map((item) => item.income));
  const opening = total(items.map((item) => item.opening));
  const closing = total(items.map((item) => item.closing));
  return { income, opening, expenditure: spent(items), closing, grandTotal: income + opening };
}

export function summaryLines(year: UnitYear, layout: Layout): TrueLine[] {
  const { items, own, unit } = year;
  const sums = allFunds(year);
  const amount = (value: Money): Amounts => ({ amount: value });
  const fiscal = layout.oneFiscalLine
    ? [
        line(
          "income",
          { code: "INC01-03" },
          "财政拨款收入",
          amount(total(items.map(({ income }) => income))),
        ),
      ]
    : [
        line(
          "income",
          { code: "INC01" },
          "一般公共预算财政拨款收入",
          amount(sumOf(items, "general", "income")),
        ),
        line(
          "income",
          { code: "INC02" },
          "政府性基金预算财政拨款收入",
          amount(sumOf(items, "governmentFund", "income")),
        ),
        line(
          "income",
          { code: "INC03" },
          "国有资本经营预算财政拨款收入",
          amount(sumOf(items, "stateCapital", "income")),
        ),
      ];
  const used = layout.oneFiscalLine ? "用事业基金弥补收支差额" : "使用非财政拨款结余";
  // The running item had another code, in another class, before some reforms.
  const running = items.find(({ key }) => key === unit.running)?.code ?? unit.running;
  const ownSpent = own.basic + own.project + own.remittedUp + own.businessSpent + own.subsidyDown;
  const ofClass = (code: string) =>
    spent(items.filter((item) => item.code.startsWith(code))) +
    (running.startsWith(code) ? ownSpent : 0);
  return [
    ...fiscal,
    line("income", { code: "INC04" }, "上级补助收入", amount(own.superior)),
    line("income", { code: "INC05" }, "事业收入", amount(own.operations)),
    line("income", { code: "INC06" }, "经营收入", amount(own.business)),
    line("income", { code: "INC07" }, "附属单位上缴收入", amount(own.subordinate)),
    line("income", { code: "INC08" }, "其他收入", amount(own.other)),
    line("income", { key: "income" }, "本年收入合计", amount(sums.income)),
    line("income", { key: "usedNonFiscalBalance" }, used, amount(own.usedBalance)),
    line("income", { key: "openingBalance" }, "年初结转和结余", amount(sums.opening)),
    line("income", { key: "incomeGrandTotal" }, "总计", amount(sums.grandTotal)),
    ...classesInYear(year.year, layout.listsDebt).map(({ code, name }) =>
      line("expenditure", { code }, name, amount(ofClass(code))),
    ),
    line("expenditure", { key: "expenditure" }, "本年支出合计", amount(sums.expenditure)),
    line("expenditure", { key: "distribution" }, "结余分配", amount(own.distribution)),
    line("expenditure", { key: "closingBalance" }, "年末结转和结余", amount(sums.closing)),
    line("expenditure", { key: "expenditureGrandTotal" }, "总计", amount(sums.grandTotal)),
  ];
}

export function fiscalSummaryLines(year: UnitYear, layout: Layout): TrueLine[] {
  const { items } = year;
  const sums = fiscalFunds(year);
  const of = (fund: Fund, key: "opening" | "income" | "closing"): Amounts => ({
    amount: sumOf(items, fund, key),
  });
  const columns = (value: (of: readonly ItemYear[]) => Money): Amounts => ({
    total: value(items),
    generalBudget: value(items.filter(({ fund }) => fund === "general")),
    governmentFund: value(items.filter(({ fund }) => fund === "governmentFund")),
    stateCapital: value(items.filter(({ fund }) => fund === "stateCapital")),
  });
  const closing = (of: readonly ItemYear[]) => total(of.map((item) => item.closing));
  return [
    line("income", { code: "INC01" }, "一般公共预算财政拨款", of("general", "income")),
    line("income", { code: "INC02" }, "政府性基金预算财政拨款", of("governmentFund", "income")),
    line("income", { code: "INC03" }, "国有资本经营预算财政拨款", of("stateCapital", "income")),
    line("income", { key: "income" }, "本年收入合计", { amount: sums.income }),
    line("income", { key: "openingBalance" }, "年初财政拨款结转和结余", { amount: sums.opening }),
    line(
      "income",
      { key: "openingGeneralBudget" },
      "一般公共预算财政拨款",
      of("general", "opening"),
    ),
    line(
      "income",
      { key: "openingGovernmentFund" },
      "政府性基金预算财政拨款",
      of("governmentFund", "opening"),
    ),
    line(
      "income",
      { key: "openingStateCapital" },
      "国有资本经营预算财政拨款",
      of("stateCapital", "opening"),
    ),
    line("income", { key: "incomeGrandTotal" }, "总计", { amount: sums.grandTotal }),
    ...classesInYear(year.year, layout.listsDebt).map(({ code, name }) =>
      line(
        "expenditure",
        { code },
        name,
        columns((of) => spent(of.filter((item) => item.code.startsWith(code)))),
      ),
    ),
    line("expenditure", { key: "expenditure" }, "本年支出合计", columns(spent)),
    line("expenditure", { key: "closingBalance" }, "年末财政拨款结转和结余", columns(closing)),
    line(
      "expenditure",
      { key: "expenditureGrandTotal" },
      "总计",
      columns((of) => spent(of) + closing(of)),
    ),
  ];
}
