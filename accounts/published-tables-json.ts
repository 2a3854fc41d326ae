import { statedFen } from "./amount";
import { toYuan } from "./money";
import type { Figure } from "./provenance";
import {
  TABLE_BASIS,
  TABLE_COLUMNS,
  type Basis,
  type ColumnKey,
  type LineKey,
  type PublishedTable,
  type Side,
  type TableLine,
  type TableNumber,
  type TableStatus,
} from "./published-tables";
import type { Unit } from "./money";

/** 元; null where the cell is blank, unreadable or not printed. */
export type Yuan = number | null;

/** The name of a line; `printed` and `kind` stand only where they say something more. */
interface LineName {
  readonly name: string;
  readonly printed?: string;
  readonly kind?: "other";
}
export type IncomeJson = LineName & { readonly code: string | null; readonly amount: Yuan };
export type RowJson<C extends ColumnKey> = LineName & { readonly code: string | null } & Readonly<
    Record<C, Yuan>
  >;

interface TableHead {
  readonly status: TableStatus;
  /** As printed; null where the document has no such table. */
  readonly title: string | null;
  /** The unit that the document prints; amounts here are always 元. */
  readonly printedUnit: Unit | null;
  readonly basis: Basis;
}
type ColumnsOf<N extends TableNumber> = (typeof TABLE_COLUMNS)[N][number];
/** Columns that only some layouts print stand in a table's rows where it prints them. */
type PrintedBeside = Exclude<ColumnKey, "amount">;
type ListTable<N extends TableNumber> = TableHead & {
  readonly rows: readonly (RowJson<ColumnsOf<N>> &
    Readonly<Partial<Record<PrintedBeside, Yuan>>>)[];
};

const FUND_COLUMNS = ["total", "generalBudget", "governmentFund", "stateCapital"] as const;
type FundsJson = Readonly<Record<(typeof FUND_COLUMNS)[number], Yuan>>;

const SUMMARY_TOTALS = [
  "income",
  "usedNonFiscalBalance",
  "openingBalance",
  "incomeGrandTotal",
  "expenditure",
  "distribution",
  "closingBalance",
  "expenditureGrandTotal",
] as const satisfies readonly LineKey[];
const FISCAL_INCOME_TOTALS = [
  "income",
  "openingBalance",
  "openingGeneralBudget",
  "openingGovernmentFund",
  "openingStateCapital",
  "incomeGrandTotal",
] as const satisfies readonly LineKey[];
const FISCAL_EXPENDITURE_TOTALS = [
  "expenditure",
  "closingBalance",
  "expenditureGrandTotal",
] as const satisfies readonly LineKey[];
const BASIC_TOTALS = ["personnel", "operating"] as const satisfies readonly LineKey[];

/** The nine tables in the shape that docs/api.md describes. Only what is printed stands in them. */
export interface TablesJson {
  readonly "01": TableHead & {
    readonly income: readonly IncomeJson[];
    readonly expenditure: readonly RowJson<"amount">[];
    readonly totals: Readonly<Record<(typeof SUMMARY_TOTALS)[number], Yuan>>;
  };
  readonly "02": ListTable<"02">;
  readonly "03": ListTable<"03">;
  readonly "04": TableHead & {
    readonly income: readonly IncomeJson[];
    readonly expenditure: readonly RowJson<keyof FundsJson>[];
    readonly totals: Readonly<Record<(typeof FISCAL_INCOME_TOTALS)[number], Yuan>> &
      Readonly<Record<(typeof FISCAL_EXPENDITURE_TOTALS)[number], FundsJson>>;
  };
  readonly "05": ListTable<"05">;
  readonly "06": TableHead & {
    readonly rows: readonly RowJson<"amount">[];
    readonly totals: Readonly<Record<(typeof BASIC_TOTALS)[number], Yuan>>;
  };
  readonly "07": ListTable<"07">;
  readonly "08": ListTable<"08">;
  readonly "09": TableHead & Readonly<Record<"budget" | "actual", SangongJson>>;
}
type SangongJson = Readonly<Record<ColumnsOf<"09">, Yuan>>;

export function tablesJson(tables: Readonly<Record<TableNumber, PublishedTable>>): TablesJson {
  const list = <N extends "02" | "03" | "05" | "07" | "08">(number: N): ListTable<N> => ({
    ...head(number, tables[number]),
    rows: listRows<ColumnsOf<N>>(tables[number], TABLE_COLUMNS[number]),
  });
  const [summary, fiscal, basic, sangong] = [
    tables["01"],
    tables["04"],
    tables["06"],
    tables["09"],
  ];
  return {
    "01": {
      ...head("01", summary),
      income: sideRows(summary, "income", ["amount"]),
      expenditure: sideRows(summary, "expenditure", ["amount"]),
      totals: byKey(SUMMARY_TOTALS, (key) => yuan(total(summary, key)?.figures.amount)),
    },
    "02": list("02"),
    "03": list("03"),
    "04": {
      ...head("04", fiscal),
      income: sideRows(fiscal, "income", ["amount"]),
      expenditure: sideRows(fiscal, "expenditure", FUND_COLUMNS),
      totals: {
        ...byKey(FISCAL_INCOME_TOTALS, (key) => yuan(total(fiscal, key)?.figures.amount)),
        ...byKey(FISCAL_EXPENDITURE_TOTALS, (key) => cells(total(fiscal, key), FUND_COLUMNS)),
      },
    },
    "05": list("05"),
    "06": {
      ...head("06", basic),
      rows: rowsOf(basic.lines.filter(isListed), ["amount"]),
      totals: byKey(BASIC_TOTALS, (key) => yuan(total(basic, key)?.figures.amount)),
    },
    "07": list("07"),
    "08": list("08"),
    "09": {
      ...head("09", sangong),
      budget: cells(total(sangong, "budget"), TABLE_COLUMNS["09"]),
      actual: cells(total(sangong, "actual"), TABLE_COLUMNS["09"]),
    },
  };
}

function head(number: TableNumber, table: PublishedTable): TableHead {
  const { status, title, unit } = table;
  return { status, title, printedUnit: unit, basis: TABLE_BASIS[number] };
}

/** In the document's order, with the 合计 row first wherever it is printed. */
function listRows<C extends ColumnKey>(table: PublishedTable, columns: readonly C[]): RowJson<C>[] {
  if (table.status === "empty") return [];
  const totals = table.lines.filter((line) => line.kind === "total");
  const printed = table.lines.flatMap((line) => Object.keys(line.figures) as C[]);
  const all = [...new Set([...columns, ...printed])];
  return rowsOf([...totals, ...table.lines.filter(isListed)], all);
}

function sideRows<C extends ColumnKey>(table: PublishedTable, side: Side, columns: readonly C[]) {
  return rowsOf(
    table.lines.filter((line) => line.side === side && isListed(line)),
    columns,
  );
}

const isListed = (line: TableLine) => line.kind !== "total";

function rowsOf<C extends ColumnKey>(
  lines: readonly TableLine[],
  columns: readonly C[],
): RowJson<C>[] {
  return lines.map((line) => ({
    code: line.code,
    name: line.name,
    ...(line.printed === line.name ? {} : { printed: line.printed }),
    ...(line.kind === "other" ? { kind: line.kind } : {}),
    ...cells(line, columns),
  }));
}

function total(table: PublishedTable, key: LineKey): TableLine | undefined {
  return table.lines.find((line) => line.key === key);
}

function cells<C extends ColumnKey>(line: TableLine | undefined, columns: readonly C[]) {
  return byKey(columns, (column) => yuan(line?.figures[column]));
}

export function yuan(figure: Figure | null | undefined): Yuan {
  const fen = statedFen(figure?.amount);
  return fen === undefined ? null : toYuan(fen);
}

function byKey<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  // fromEntries forgets which keys it was given.
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
