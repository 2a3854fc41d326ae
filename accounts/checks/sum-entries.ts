import { TABLE_COLUMNS, type ColumnKey, type TableNumber } from "../published-tables";
import type { AccountFigures } from "./account-figures";
import type { TableFigures } from "./table-figures";
import { added, type Part, type Relation } from "./relation";
import type { Entry } from "./rule";
import { valueOf, type Term } from "./term";

/** The tables of one line a category by function. */
export const CLASSIFIED = ["02", "03", "05", "07", "08"] as const;
/** The three books of the fiscal appropriation in table 04. */
export const FUNDS = ["generalBudget", "governmentFund", "stateCapital"] as const;

/** Those of a table's amounts that this document prints. */
export function printedColumns(table: TableFigures): readonly ColumnKey[] {
  return TABLE_COLUMNS[table.number].filter((column) => table.columns.has(column));
}

/** A sum and its whole. Nothing that was read adds up to nothing: what is missing may be the reading's fault. */
export function sumEntry(about: string, whole: Term, parts: readonly Part[]): Entry {
  if (parts.length === 0 && whole.gap === null && valueOf(whole) !== 0)
    return undecidable(about, `没有读到加起来应当等于${whole.label}的各行。`);
  return { kind: "relation", about, relation: { kind: "sum", whole, parts, tolerance: "TS" } };
}

/** One figure in two tables, each rounded by itself (TX), or copied (T0). */
export function sameEntry(
  about: string,
  found: Term,
  expected: Term,
  tolerance: "T0" | "TX",
): Entry {
  return { kind: "relation", about, relation: { kind: "same", found, expected, tolerance } };
}

export function relationEntry(about: string, relation: Relation): Entry {
  return { kind: "relation", about, relation };
}

export const notApplicable = (about: string, message: string): Entry => ({
  kind: "not-applicable",
  about,
  message,
});

export const undecidable = (about: string, message: string): Entry => ({
  kind: "undecidable",
  about,
  message,
});

/** Entries for a table, or why there are none: the document lacks it, or it is an empty form. */
export function inTable(
  figures: AccountFigures,
  number: TableNumber,
  entries: (table: TableFigures) => readonly Entry[],
): readonly Entry[] {
  const table = figures.tables[number];
  const about = table.title;
  if (!table.isReadable) return [undecidable(about, `文件里没有${about}。`)];
  if (table.isEmpty) return [notApplicable(about, "空表，没有数可以核对。")];
  const found = entries(table);
  return found.length > 0 ? found : [notApplicable(about, "没有适用的行。")];
}

/** Each line's first column is the sum of the others: total = basic + project + … */
export function acrossRows(
  table: TableFigures,
  whole: ColumnKey,
  parts: readonly ColumnKey[],
): readonly Entry[] {
  const lines = table.lines.filter(({ kind }) => kind !== "other");
  // A layout may leave columns out; what was lost in conversion is another matter.
  const columns =
    table.status === "partial" ? parts : parts.filter((column) => table.columns.has(column));
  return lines.map((line) => {
    const total = table.cell(line, whole);
    const parts = columns.map((column) => added(table.cell(line, column)));
    return sumEntry(total.label, total, parts);
  });
}

/** In each column, the line at the top is the sum of the classes. */
export function totalOfClasses(
  table: TableFigures,
  columns: readonly ColumnKey[],
): readonly Entry[] {
  const classes = table.entries("类");
  return columns.map((column) => {
    const total = table.total("total", column);
    return sumEntry(
      total.label,
      total,
      classes.map((line) => added(table.cell(line, column))),
    );
  });
}

/** In each column, a class is the sum of its groups, or a group of its items; those not broken down are left out. */
export function sumsOfLevel(
  table: TableFigures,
  level: "类" | "款",
  columns: readonly ColumnKey[],
): readonly Entry[] {
  return table.entries(level).flatMap((line) => {
    const under = table.under(line.code ?? "");
    if (under.length === 0) return [];
    return columns.map((column) => {
      const whole = table.cell(line, column);
      return sumEntry(
        whole.label,
        whole,
        under.map((part) => added(table.cell(part, column))),
      );
    });
  });
}

/** 301 is the sum of 301xx. */
export function ofEconomicClasses(table: TableFigures, codes: readonly string[]): readonly Entry[] {
  return codes.flatMap((code) => {
    const line = table.byCodeOf(code);
    const under = table.under(code);
    if (!line || under.length === 0) return [];
    const whole = table.cell(line, "amount");
    return [
      sumEntry(
        whole.label,
        whole,
        under.map((part) => added(table.cell(part, "amount"))),
      ),
    ];
  });
}

/** Classes that the unit has nothing in are not printed. */
export function economicTotal(
  table: TableFigures,
  key: "personnel" | "operating",
  codes: readonly string[],
): Entry {
  const whole = table.total(key, "amount");
  const classes = codes.flatMap((code) => table.byCodeOf(code) ?? []);
  return sumEntry(
    whole.label,
    whole,
    classes.map((line) => added(table.cell(line, "amount"))),
  );
}
