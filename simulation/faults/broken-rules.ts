import type { ColumnKey, LineKey, TableNumber } from "@/accounts/published-tables";

import type { Layout } from "../layout";
import type { TrueLine } from "../true-tables";

/**
 * The rules of one table, and between two tables, that a single wrong figure there certainly breaks.
 * Rules that hold only under a condition, such as R117, are not named.
 */
export function brokenRules(
  table: TableNumber,
  line: TrueLine,
  column: ColumnKey,
  layout: Layout,
): readonly string[] {
  switch (table) {
    case "01":
      return summaryRules(line);
    case "04":
      return fiscalSummaryRules(line, column, layout);
    case "06":
      return economicRules(line);
    case "09":
      return sangongRules(line, column);
    case "02":
    case "03":
    case "05":
    case "07":
    case "08":
      return categoryRules(table, line, column);
  }
}

const ROW_RULE = { "02": "R010", "03": "R020", "05": "R040", "07": "R060", "08": "R065" } as const;
const TOTAL_RULE = {
  "02": "R011",
  "03": "R021",
  "05": "R041",
  "07": "R062",
  "08": "R011",
} as const;

function categoryRules(
  table: keyof typeof ROW_RULE,
  { code }: TrueLine,
  column: ColumnKey,
): string[] {
  const balances = column === "opening" || column === "income" || column === "closing";
  const row = balances ? ["R061"] : [ROW_RULE[table]];
  const group = table === "07" ? "R062" : "R012";
  const item = table === "07" ? "R062" : "R013";
  const level = code === null ? 0 : code.length;
  const within =
    level === 7
      ? [item]
      : level === 5
        ? [group, item]
        : [TOTAL_RULE[table], ...(level === 3 ? [group] : [])];
  const between =
    level > 3
      ? []
      : level === 3
        ? column === "total"
          ? { "02": [], "03": ["R105"], "05": ["R109"], "07": ["R110"], "08": ["R111"] }[table]
          : []
        : acrossTotals(table, column);
  return [...new Set([...row, ...within, ...between])];
}

function acrossTotals(table: keyof typeof ROW_RULE, column: ColumnKey): string[] {
  if (table === "02") {
    if (column === "total") return ["R101"];
    return column === "fiscal" ? ["R102", "R107"] : ["R103"];
  }
  if (table === "03") return column === "total" ? ["R104", "R207"] : ["R207"];
  if (table === "05") {
    if (column === "total") return ["R108", "R112"];
    return column === "basic" ? ["R114"] : [];
  }
  if (table === "07") {
    if (column === "total") return ["R110", "R112"];
    return column === "opening" || column === "income" ? ["R113"] : [];
  }
  return column === "total" ? ["R111", "R112"] : [];
}

type ByKey = Readonly<Partial<Record<LineKey, readonly string[]>>>;

const SUMMARY_INCOME: ByKey = {
  income: ["R001", "R002", "R101"],
  incomeGrandTotal: ["R002", "R005", "R201"],
};
const SUMMARY_EXPENDITURE: ByKey = {
  expenditure: ["R003", "R004", "R104"],
  expenditureGrandTotal: ["R004", "R005"],
};

function summaryRules({ side, key, code }: TrueLine): readonly string[] {
  if (side === "expenditure")
    return key === null ? ["R003", "R105"] : (SUMMARY_EXPENDITURE[key] ?? ["R004"]);
  if (key !== null) return SUMMARY_INCOME[key] ?? ["R002"];
  const fund = /^INC0[123]$/.test(code ?? "") ? "R106" : "R103";
  return ["R001", code === "INC01-03" ? "R102" : fund];
}

const FISCAL_INCOME: ByKey = {
  income: ["R030", "R032", "R107"],
  openingBalance: ["R031", "R032"],
  incomeGrandTotal: ["R032", "R036", "R208"],
};
const FUND_RULE: Readonly<Partial<Record<ColumnKey, string>>> = {
  total: "R112",
  generalBudget: "R108",
  governmentFund: "R110",
  stateCapital: "R111",
};

function fiscalSummaryRules(
  { side, key }: TrueLine,
  column: ColumnKey,
  { oneFiscalLine }: Layout,
): readonly string[] {
  if (side === "income") {
    // Where table 01 has one line for the three books, none of them is there to compare with.
    return key === null
      ? ["R030", ...(oneFiscalLine ? [] : ["R106"])]
      : (FISCAL_INCOME[key] ?? ["R031"]);
  }
  const fund = FUND_RULE[column];
  if (key === null) return ["R033", "R034", ...(column === "generalBudget" ? ["R109"] : [])];
  if (key === "expenditure") return ["R034", "R035", ...(fund ? [fund] : [])];
  const both = key === "expenditureGrandTotal" && column === "total";
  return both ? ["R035", "R036"] : ["R035"];
}

function economicRules({ key, code }: TrueLine): string[] {
  if (key === "personnel") return ["R054", "R114"];
  if (key === "operating") return ["R055", "R114"];
  const ofClass = code?.slice(0, 3) ?? "";
  const parts = { "301": "R050", "302": "R051", "303": "R052" }[ofClass] ?? "R053";
  const sum = ofClass === "301" || ofClass === "303" ? "R054" : "R055";
  return code?.length === 3 ? [parts, sum] : [parts];
}

function sangongRules({ key }: TrueLine, column: ColumnKey): readonly string[] {
  const [sum, vehicles] = key === "budget" ? ["R070", "R071"] : ["R072", "R073"];
  // The text gives no budget of purchase and running alone.
  if (column === "vehiclePurchase" || column === "vehicleRunning")
    return [vehicles, ...(key === "actual" ? ["R230"] : [])];
  return [sum, ...(column === "vehicles" ? [vehicles] : []), "R230"];
}
