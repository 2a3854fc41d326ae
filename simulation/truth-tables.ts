import {
  TABLE_COLUMNS,
  type ColumnKey,
  type LineKey,
  type TableNumber,
} from "@/accounts/published-tables";

import type { Layout } from "./layout";
import { yuan, type Money } from "./money";
import { isEmpty, type TrueLine, type TrueTables } from "./true-tables";

/** 元 as printed; null for a blank cell. */
type Yuan = number | null;
type Cells = Readonly<Partial<Record<ColumnKey, Yuan>>>;
/** A line as exported: its code (null for 合计), its name, and its cells. */
export type TruthRow = Pick<TrueLine, "code" | "name"> & Cells;

interface TruthList {
  readonly status: "read" | "empty";
  readonly rows: readonly TruthRow[];
}

const FUNDS = ["total", "generalBudget", "governmentFund", "stateCapital"] as const;

/** The nine tables as printed, in the shape in which an account is exported. */
export function truthTables(tables: TrueTables, layout: Layout) {
  const cell = (amount: Money | null | undefined): Yuan =>
    amount === null || amount === undefined ? (layout.blank === "0.00" ? 0 : null) : yuan(amount);
  const cells = (line: TrueLine | undefined, columns: readonly ColumnKey[]): Cells =>
    Object.fromEntries(columns.map((column) => [column, cell(line?.figures[column])]));
  const named = ({ code, name }: TrueLine) => ({ code, name });
  const entries = (number: "01" | "04", side: TrueLine["side"], columns: readonly ColumnKey[]) =>
    tables[number]
      .filter((line) => line.side === side && line.key === null)
      .map((line): TruthRow => ({ ...named(line), ...cells(line, columns) }));
  const total = (number: TableNumber, key: LineKey) =>
    tables[number].find((line) => line.key === key);
  const totals = (number: TableNumber, keys: readonly LineKey[]) =>
    Object.fromEntries(keys.map((key) => [key, cell(total(number, key)?.figures.amount)]));
  const list = (number: "02" | "03" | "05" | "07" | "08"): TruthList => {
    const lines = tables[number];
    const columns =
      number === "08" && layout.style === "shanghai" ? TABLE_COLUMNS["07"] : TABLE_COLUMNS[number];
    return isEmpty(lines)
      ? { status: "empty", rows: [] }
      : {
          status: "read",
          rows: lines.map((line) => ({ ...named(line), ...cells(line, columns) })),
        };
  };
  const sangong = isEmpty(tables["09"])
    ? { budget: blankLine(TABLE_COLUMNS["09"]), actual: blankLine(TABLE_COLUMNS["09"]) }
    : {
        budget: cells(total("09", "budget"), TABLE_COLUMNS["09"]),
        actual: cells(total("09", "actual"), TABLE_COLUMNS["09"]),
      };
  return {
    "01": {
      status: "read",
      income: entries("01", "income", ["amount"]),
      expenditure: entries("01", "expenditure", ["amount"]),
      totals: totals("01", [
        "income",
        "usedNonFiscalBalance",
        "openingBalance",
        "incomeGrandTotal",
        "expenditure",
        "distribution",
        "closingBalance",
        "expenditureGrandTotal",
      ]),
    },
    "02": list("02"),
    "03": list("03"),
    "04": {
      status: "read",
      income: entries("04", "income", ["amount"]),
      expenditure: entries("04", "expenditure", FUNDS),
      totals: {
        ...totals("04", [
          "income",
          "openingBalance",
          "openingGeneralBudget",
          "openingGovernmentFund",
          "openingStateCapital",
          "incomeGrandTotal",
        ]),
        ...Object.fromEntries(
          (["expenditure", "closingBalance", "expenditureGrandTotal"] as const).map((key) => [
            key,
            cells(total("04", key), FUNDS),
          ]),
        ),
      },
    },
    "05": list("05"),
    "06": {
      status: "read",
      rows: tables["06"]
        .filter(({ code }) => code !== null)
        .map((line) => ({ ...named(line), ...cells(line, ["amount"]) })),
      totals: totals("06", ["personnel", "operating"]),
    },
    "07": list("07"),
    "08": list("08"),
    "09": { status: isEmpty(tables["09"]) ? "empty" : "read", ...sangong },
  };
}

const blankLine = (columns: readonly ColumnKey[]): Cells =>
  Object.fromEntries(columns.map((column) => [column, null]));
