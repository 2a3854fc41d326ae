import {
  amount,
  ofLength,
  sum,
  totalOf,
  TX,
  type Equal,
  type PlainTables,
  type Row,
} from "./plain-tables";

const OWN_INCOMES = [
  ["INC04", "superior"],
  ["INC05", "operations"],
  ["INC06", "business"],
  ["INC07", "subordinate"],
  ["INC08", "other"],
] as const;
const SANGONG = [
  ["30212", "abroad", "R120"],
  ["30217", "reception", "R121"],
  ["30231", "vehicleRunning", "R122"],
  ["31013", "vehiclePurchase", "R123"],
] as const;

const cell = (rows: readonly Row[], code: unknown, column: string) =>
  amount(rows.find((row) => row.code === code)?.[column]);

/** The rules between two tables, written down again from the list of rules. */
export function checkBetween(tables: PlainTables, equal: Equal): void {
  incomes(tables, equal);
  expenditures(tables, equal);
  items(tables, equal);
  basicAndSangong(tables, equal);
}

const isAtLeast = (equal: Equal) => (rule: string, whole: number, part: number) => {
  equal(rule, Math.min(whole, part), part);
};

function incomes({ summary, fiscal, lists }: PlainTables, equal: Equal): void {
  const total = totalOf(lists["02"]);
  const funds = summary.income.filter(({ code }) => /^INC0[123]/.test(String(code)));
  equal("R101", amount(summary.totals.income), amount(total.total));
  equal("R102", sum(funds, "amount"), amount(total.fiscal));
  for (const [code, column] of OWN_INCOMES)
    equal("R103", cell(summary.income, code, "amount"), amount(total[column]));
  // Older documents have one line for the three.
  if (funds.length === 3)
    for (const row of fiscal.income)
      equal("R106", amount(row.amount), cell(summary.income, row.code, "amount"));
  equal("R107", amount(total.fiscal), amount(fiscal.totals.income));
  const fund = totalOf(lists["07"]);
  equal("R113", cell(fiscal.income, "INC02", "amount"), amount(fund.income));
  equal("R113", amount(fiscal.totals.openingGovernmentFund), amount(fund.opening));
}

function expenditures({ summary, fiscal, lists }: PlainTables, equal: Equal): void {
  equal("R104", amount(summary.totals.expenditure), amount(totalOf(lists["03"]).total));
  for (const row of summary.expenditure)
    equal("R105", amount(row.amount), cell(lists["03"], row.code, "total"));
  const { spent } = fiscal;
  const [general, fund, capital] = (["05", "07", "08"] as const).map((number) =>
    amount(totalOf(lists[number]).total),
  );
  equal("R108", amount(spent.generalBudget), amount(general));
  equal("R110", amount(spent.governmentFund), amount(fund));
  equal("R111", amount(spent.stateCapital), amount(capital));
  equal("R112", amount(spent.total), amount(general) + amount(fund) + amount(capital));
  for (const row of fiscal.expenditure) {
    equal("R109", amount(row.generalBudget), cell(lists["05"], row.code, "total"));
    equal("R110", amount(row.governmentFund), cell(lists["07"], row.code, "total"));
    equal("R111", amount(row.stateCapital), cell(lists["08"], row.code, "total"));
  }
  const least = isAtLeast(equal);
  least("R118", amount(summary.totals.expenditure), amount(spent.total));
  least("R118", amount(summary.totals.incomeGrandTotal), amount(fiscal.totals.incomeGrandTotal));
  least("R119", amount(summary.totals.openingBalance), amount(fiscal.totals.openingBalance));
  least("R119", amount(summary.totals.closingBalance), amount(fiscal.closing.total));
}

function items({ summary, fiscal, lists }: PlainTables, equal: Equal): void {
  const least = isAtLeast(equal);
  const onlyFiscal =
    OWN_INCOMES.every(([code]) => cell(summary.income, code, "amount") === 0) &&
    amount(summary.totals.usedNonFiscalBalance) === 0 &&
    Math.abs(amount(summary.totals.openingBalance) - amount(fiscal.totals.openingBalance)) < TX;
  for (const row of ofLength(lists["03"], 7))
    for (const [column, rule] of [
      ["total", "R115"],
      ["basic", "R116"],
      ["project", "R116"],
    ] as const) {
      const paid = sum(
        [...lists["05"], ...lists["07"], ...lists["08"]].filter(({ code }) => code === row.code),
        column,
      );
      least(rule, amount(row[column]), paid);
      if (onlyFiscal) equal("R117", amount(row[column]), paid);
    }
  for (const row of ofLength(lists["05"], 7)) {
    if (row.name === "一般行政管理事务") equal("R133", amount(row.basic), 0);
    if (row.name === "行政运行") equal("R133", amount(row.project), 0);
  }
}

function basicAndSangong({ economic, lists, sangong }: PlainTables, equal: Equal): void {
  const least = isAtLeast(equal);
  const total = totalOf(lists["05"]);
  const { personnel, operating } = economic.totals;
  equal("R114", amount(total.basic), amount(personnel) + amount(operating));
  const of = (code: string) => cell(economic.rows, code, "amount");
  const { budget, actual } = sangong;
  const projects = (["05", "07", "08"] as const).map((number) => totalOf(lists[number]));
  for (const [code, column, rule] of SANGONG) {
    least(rule, amount(actual[column]), of(code));
    if (sum(projects, "project") === 0) equal("R124", amount(actual[column]), of(code));
  }
  const inBasic = SANGONG.reduce((part, [code]) => part + of(code), 0);
  least("R125", sum(projects, "project"), amount(actual.total) - inBasic);
  for (const column of ["total", "abroad", "vehiclePurchase", "vehicleRunning", "reception"])
    least("R074", amount(budget[column]), amount(actual[column]));
  equal("R128", of("30113"), cell(lists["05"], "2210201", "basic"));
  equal("R129", of("30108"), cell(lists["05"], "2080505", "basic"));
  equal("R129", of("30109"), cell(lists["05"], "2080506", "basic"));
}
