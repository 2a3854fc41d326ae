import type { ColumnKey } from "@/accounts/published-tables";

import type { TrueLine, TrueTables } from "../true-tables";
import { added, cell, inTable, type Comparison } from "./comparison";

/** The rules of sums in one table. */
export function withinTables(tables: TrueTables): Comparison[] {
  return [
    ...summary(tables["01"]),
    ...fiscal(tables["04"]),
    ...lists(tables),
    ...economic(tables["06"]),
    ...sangong(tables["09"]),
  ];
}

/** The lines of a two-sided table by key; each sum is that of the lines named. */
function sums(table: "01" | "04", lines: readonly TrueLine[]) {
  const entries = (side: TrueLine["side"]) =>
    lines.filter((line) => line.side === side && line.key === null);
  const named = (...keys: readonly string[]) =>
    lines.filter(({ key }) => key !== null && keys.includes(key));
  const sum = (rule: string, total: string, parts: readonly TrueLine[], column: ColumnKey) =>
    named(total).map((line) =>
      added(
        rule,
        inTable(table, line, column),
        cell(line, column),
        parts.map((part) => cell(part, column)),
      ),
    );
  return { entries, named, sum };
}

function summary(lines: readonly TrueLine[]): Comparison[] {
  const { entries, named, sum } = sums("01", lines);
  const available = named("income", "usedNonFiscalBalance", "openingBalance");
  const used = named("expenditure", "distribution", "closingBalance");
  return [
    ...sum("R001", "income", entries("income"), "amount"),
    ...sum("R002", "incomeGrandTotal", available, "amount"),
    ...sum("R003", "expenditure", entries("expenditure"), "amount"),
    ...sum("R004", "expenditureGrandTotal", used, "amount"),
  ];
}

const FUNDS = ["generalBudget", "governmentFund", "stateCapital"] as const;

function fiscal(lines: readonly TrueLine[]): Comparison[] {
  const { entries, named, sum } = sums("04", lines);
  const openings = named("openingGeneralBudget", "openingGovernmentFund", "openingStateCapital");
  const classes = entries("expenditure");
  return [
    ...sum("R030", "income", entries("income"), "amount"),
    ...sum("R031", "openingBalance", openings, "amount"),
    ...sum("R032", "incomeGrandTotal", named("income", "openingBalance"), "amount"),
    ...classes.map((line) =>
      added(
        "R033",
        inTable("04", line, "total"),
        cell(line, "total"),
        FUNDS.map((fund) => cell(line, fund)),
      ),
    ),
    ...(["total", ...FUNDS] as const).flatMap((column) => [
      ...sum("R034", "expenditure", classes, column),
      ...sum("R035", "expenditureGrandTotal", named("expenditure", "closingBalance"), column),
    ]),
  ];
}

const INCOMES = ["fiscal", "superior", "operations", "business", "subordinate", "other"] as const;
const SPENDING = ["basic", "project", "remittedUp", "business", "subsidyDown"] as const;
const HALVES = ["basic", "project"] as const;
const BALANCES = ["opening", "income", "closing"] as const;
/** Of table 07 two rules ask for the sums of its levels: one for all such tables, one for it alone. */
const LISTS = [
  ["02", INCOMES, [], "R010", "R011", ["R012"], ["R013"]],
  ["03", SPENDING, [], "R020", "R021", ["R012"], ["R013"]],
  ["05", HALVES, [], "R040", "R041", ["R012"], ["R013"]],
  ["07", HALVES, BALANCES, "R060", "R062", ["R062", "R012"], ["R062", "R013"]],
  ["08", HALVES, [], "R065", "R011", ["R012"], ["R013"]],
] as const;

function lists(tables: TrueTables): Comparison[] {
  return LISTS.flatMap(([table, parts, balances, ofRow, ofTotal, ofClass, ofGroup]) => {
    const lines = tables[table];
    const rows = lines.flatMap((line): Comparison[] => {
      const across = parts.map((part) => cell(line, part));
      const left = [cell(line, "opening"), cell(line, "income"), -cell(line, "total")];
      return [
        added(ofRow, inTable(table, line, "total"), cell(line, "total"), across),
        ...(table === "07"
          ? [added("R061", inTable(table, line, "closing"), cell(line, "closing"), left)]
          : []),
      ];
    });
    const levels = lines.flatMap((line) => {
      const under = lines.filter(({ code }) => isUnder(code, line.code));
      const rules = line.code === null ? [ofTotal] : line.code.length === 3 ? ofClass : ofGroup;
      if (under.length === 0) return [];
      return (["total", ...parts, ...balances] as const).flatMap((column) =>
        rules.map((rule) =>
          added(
            rule,
            inTable(table, line, column),
            cell(line, column),
            under.map((each) => cell(each, column)),
          ),
        ),
      );
    });
    return [...rows, ...levels];
  });
}

/** Whether a code is one level below another; below 合计 are the classes. */
function isUnder(code: string | null, above: string | null): boolean {
  if (code === null) return false;
  return above === null
    ? code.length === 3
    : code.length === above.length + 2 && code.startsWith(above);
}

function economic(lines: readonly TrueLine[]): Comparison[] {
  const sum = (rule: string, line: TrueLine, parts: readonly TrueLine[]) =>
    added(
      rule,
      inTable("06", line, "amount"),
      cell(line, "amount"),
      parts.map((part) => cell(part, "amount")),
    );
  const coded = (...codes: readonly string[]) =>
    lines.filter(({ code }) => code !== null && codes.includes(code));
  const classes = ["R050 301", "R051 302", "R052 303", "R053 310"].flatMap((each) => {
    const [rule = "", code = ""] = each.split(" ");
    return coded(code).map((line) =>
      sum(
        rule,
        line,
        lines.filter((part) => isUnder(part.code, code)),
      ),
    );
  });
  return [
    ...classes,
    ...lines.flatMap((line) => {
      if (line.key === "personnel") return [sum("R054", line, coded("301", "303"))];
      return line.key === "operating" ? [sum("R055", line, coded("302", "310"))] : [];
    }),
  ];
}

function sangong(lines: readonly TrueLine[]): Comparison[] {
  return lines.flatMap((line) => {
    const [whole, vehicles] = line.key === "budget" ? ["R070", "R071"] : ["R072", "R073"];
    const sum = (rule: string, column: ColumnKey, parts: readonly ColumnKey[]) =>
      added(
        rule,
        inTable("09", line, column),
        cell(line, column),
        parts.map((part) => cell(line, part)),
      );
    return [
      sum(whole, "total", ["abroad", "vehicles", "reception"]),
      sum(vehicles, "vehicles", ["vehiclePurchase", "vehicleRunning"]),
    ];
  });
}
