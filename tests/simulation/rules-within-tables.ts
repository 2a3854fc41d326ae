import { amount, ofLength, sum, totalOf, type Equal, type PlainTables } from "./plain-tables";

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
    const parts = amount(row.abroad) + amount(row.vehicles) + amount(row.reception);
    equal(whole, parts, amount(row.total));
    equal(vehicles, amount(row.vehiclePurchase) + amount(row.vehicleRunning), amount(row.vehicles));
  }
}

function summary({ summary: { income, expenditure, totals } }: PlainTables, equal: Equal): void {
  const t = (key: string) => amount(totals[key]);
  const available = t("income") + t("usedNonFiscalBalance") + t("openingBalance");
  equal("R001", sum(income, "amount"), t("income"));
  equal("R002", available, t("incomeGrandTotal"));
  equal("R003", sum(expenditure, "amount"), t("expenditure"));
  const used = t("expenditure") + t("distribution") + t("closingBalance");
  equal("R004", used, t("expenditureGrandTotal"));
  equal("R005", t("incomeGrandTotal"), t("expenditureGrandTotal"));
}

const INCOMES = ["fiscal", "superior", "operations", "business", "subordinate", "other"];
const SPENDING = ["basic", "project", "remittedUp", "business", "subsidyDown"];
const HALVES = ["basic", "project"];
const LISTS = [
  ["02", INCOMES, "R010", "R011", "R012", "R013"],
  ["03", SPENDING, "R020", "R021", "R012", "R013"],
  ["05", HALVES, "R040", "R041", "R012", "R013"],
  ["07", HALVES, "R060", "R062", "R062", "R062"],
  ["08", HALVES, "R065", "R011", "R012", "R013"],
] as const;

function lists(tables: PlainTables, equal: Equal): void {
  for (const [number, parts, ofRow, ofTotal, ofClass, ofGroup] of LISTS) {
    const rows = tables.lists[number];
    const balances = number === "07" ? ["opening", "income", "closing"] : [];
    for (const row of rows) {
      const added = parts.reduce((total, part) => total + amount(row[part]), 0);
      equal(ofRow, added, amount(row.total));
      const left = amount(row.opening) + amount(row.income) - amount(row.total);
      if (number === "07") equal("R061", left, amount(row.closing));
    }
    for (const column of ["total", ...parts, ...balances]) {
      equal(ofTotal, sum(ofLength(rows, 3), column), amount(totalOf(rows)[column]));
      for (const row of rows) {
        const code = String(row.code);
        if (code.length !== 3 && code.length !== 5) continue;
        const under = ofLength(rows, code.length + 2).filter((each) =>
          String(each.code).startsWith(code),
        );
        equal(code.length === 3 ? ofClass : ofGroup, sum(under, column), amount(row[column]));
      }
    }
  }
}

function fiscal({ fiscal: table }: PlainTables, equal: Equal): void {
  const t = (key: string) => amount(table.totals[key]);
  const openings =
    t("openingGeneralBudget") + t("openingGovernmentFund") + t("openingStateCapital");
  equal("R030", sum(table.income, "amount"), t("income"));
  equal("R031", openings, t("openingBalance"));
  equal("R032", t("income") + t("openingBalance"), t("incomeGrandTotal"));
  for (const row of table.expenditure) {
    const funds = amount(row.generalBudget) + amount(row.governmentFund) + amount(row.stateCapital);
    equal("R033", funds, amount(row.total));
  }
  for (const column of ["total", "generalBudget", "governmentFund", "stateCapital"]) {
    const spent = amount(table.spent[column]);
    equal("R034", sum(table.expenditure, column), spent);
    equal("R035", spent + amount(table.closing[column]), amount(table.grandTotal[column]));
  }
  equal("R036", t("incomeGrandTotal"), amount(table.grandTotal.total));
}

function economic({ economic: { rows, totals } }: PlainTables, equal: Equal): void {
  const of = (code: string) => amount(rows.find((row) => row.code === code)?.amount);
  for (const [code, rule] of [
    ["301", "R050"],
    ["302", "R051"],
    ["303", "R052"],
    ["310", "R053"],
  ] as const)
    equal(
      rule,
      sum(
        ofLength(rows, 5).filter((row) => String(row.code).startsWith(code)),
        "amount",
      ),
      of(code),
    );
  equal("R054", of("301") + of("303"), amount(totals.personnel));
  equal("R055", of("302") + of("310"), amount(totals.operating));
}
