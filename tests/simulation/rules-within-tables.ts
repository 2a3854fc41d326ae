import {
  added,
  amount,
  amounts,
  ofLength,
  T0,
  totalOf,
  type Equal,
  type PlainTables,
} from "./plain-tables";

/** The rules of one table alone, written down again from the list of rules. */
export function checkWithin(tables: PlainTables, equal: Equal): void {
  summary(tables, equal);
  lists(tables, equal);
  fiscal(tables, equal);
  economic(tables, equal);
  for (const [key, whole, vehicles] of [
    ["budget", "R070", "R071"],
    ["actual", "R072", "R073"],
  ] as const) {
    const row = tables.sangong[key];
    const parts = [row.abroad, row.vehicles, row.reception].map(amount);
    added(equal)(whole, parts, amount(row.total));
    const ofVehicles = [row.vehiclePurchase, row.vehicleRunning].map(amount);
    added(equal)(vehicles, ofVehicles, amount(row.vehicles));
  }
}

function summary({ summary: { income, expenditure, totals } }: PlainTables, equal: Equal): void {
  const t = (key: string) => amount(totals[key]);
  const sum = added(equal);
  const available = [t("income"), t("usedNonFiscalBalance"), t("openingBalance")];
  sum("R001", amounts(income, "amount"), t("income"));
  sum("R002", available, t("incomeGrandTotal"));
  sum("R003", amounts(expenditure, "amount"), t("expenditure"));
  const used = [t("expenditure"), t("distribution"), t("closingBalance")];
  sum("R004", used, t("expenditureGrandTotal"));
  equal("R005", t("incomeGrandTotal"), t("expenditureGrandTotal"), T0);
}

const INCOMES = ["fiscal", "superior", "operations", "business", "subordinate", "other"];
const SPENDING = ["basic", "project", "remittedUp", "business", "subsidyDown"];
const HALVES = ["basic", "project"];
const LISTS = [
  ["02", INCOMES, "R010", "R011", ["R012"], ["R013"]],
  ["03", SPENDING, "R020", "R021", ["R012"], ["R013"]],
  ["05", HALVES, "R040", "R041", ["R012"], ["R013"]],
  ["07", HALVES, "R060", "R062", ["R062", "R012"], ["R062", "R013"]],
  ["08", HALVES, "R065", "R011", ["R012"], ["R013"]],
] as const;

function lists(tables: PlainTables, equal: Equal): void {
  const sum = added(equal);
  for (const [number, parts, ofRow, ofTotal, ofClass, ofGroup] of LISTS) {
    const rows = tables.lists[number];
    const balances = number === "07" ? ["opening", "income", "closing"] : [];
    for (const row of rows) {
      sum(
        ofRow,
        parts.map((part) => amount(row[part])),
        amount(row.total),
      );
      const left = [amount(row.opening), amount(row.income), -amount(row.total)];
      if (number === "07") sum("R061", left, amount(row.closing));
    }
    for (const column of ["total", ...parts, ...balances]) {
      sum(ofTotal, amounts(ofLength(rows, 3), column), amount(totalOf(rows)[column]));
      for (const row of rows) {
        const code = String(row.code);
        if (code.length !== 3 && code.length !== 5) continue;
        const under = ofLength(rows, code.length + 2).filter((each) =>
          String(each.code).startsWith(code),
        );
        for (const rule of code.length === 3 ? ofClass : ofGroup)
          sum(rule, amounts(under, column), amount(row[column]));
      }
    }
  }
}

function fiscal({ fiscal: table }: PlainTables, equal: Equal): void {
  const t = (key: string) => amount(table.totals[key]);
  const sum = added(equal);
  const openings = ["openingGeneralBudget", "openingGovernmentFund", "openingStateCapital"].map(t);
  sum("R030", amounts(table.income, "amount"), t("income"));
  sum("R031", openings, t("openingBalance"));
  sum("R032", [t("income"), t("openingBalance")], t("incomeGrandTotal"));
  for (const row of table.expenditure) {
    const funds = [row.generalBudget, row.governmentFund, row.stateCapital].map(amount);
    sum("R033", funds, amount(row.total));
  }
  for (const column of ["total", "generalBudget", "governmentFund", "stateCapital"]) {
    const spent = amount(table.spent[column]);
    sum("R034", amounts(table.expenditure, column), spent);
    sum("R035", [spent, amount(table.closing[column])], amount(table.grandTotal[column]));
  }
  equal("R036", t("incomeGrandTotal"), amount(table.grandTotal.total), T0);
}

function economic({ economic: { rows, totals } }: PlainTables, equal: Equal): void {
  const sum = added(equal);
  const of = (code: string) => amount(rows.find((row) => row.code === code)?.amount);
  for (const [code, rule] of [
    ["301", "R050"],
    ["302", "R051"],
    ["303", "R052"],
    ["310", "R053"],
  ] as const)
    sum(
      rule,
      amounts(
        ofLength(rows, 5).filter((row) => String(row.code).startsWith(code)),
        "amount",
      ),
      of(code),
    );
  sum("R054", [of("301"), of("303")], amount(totals.personnel));
  sum("R055", [of("302"), of("310")], amount(totals.operating));
}
