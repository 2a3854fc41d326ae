import type { Unit } from "@/accounts/money";
import type { Figure } from "@/accounts/provenance";
import type { ColumnKey, TableLine } from "@/accounts/published-tables";
import { normaliseName } from "@/accounts/classification";
import { parseFen, sumFen } from "@/accounts/money";
import { statedFen } from "@/accounts/amount";

import { readAmount } from "../read-amount";
import { categoryColumns, type CategoryColumns, type CategoryTable } from "./category-columns";
import { rowCategory, type RowCategory } from "./row-category";
import { columnNumbers, isColumnNumberRow } from "./column-numbers";
import type { PrintedCell } from "./printed-cell";
import {
  hasContent,
  readFigure,
  unreadableFigures,
  type TableReading,
  type UnreadPart,
} from "./table-reading";

/** Reads the tables with one line a category: 02, 03, 05, 07 and 08. */
export function readCategoryTable(
  table: CategoryTable,
  rows: readonly (readonly PrintedCell[])[],
  unit: Unit,
  year: string | null,
): TableReading {
  const start = rows.findIndex((row) => isDataRow(row));
  const header = rows.slice(0, start === -1 ? rows.length : start);
  const columns = categoryColumns(
    table,
    header.filter((row) => !isColumnNumberRow(row)),
    year,
  );
  const lines: TableLine[] = [];
  const unread: UnreadPart[] = [...columns.lost];
  let lastNumber = lastColumnNumber(header);
  let context = "";
  for (const row of start === -1 ? [] : rows.slice(start)) {
    if (!hasContent(row) || isHeaderAgain(row)) continue;
    const category = rowCategory(row, columns.firstAmount, context);
    const left = row.slice(0, columns.firstAmount);
    if (category.kind === "continued") {
      appendName(lines, category);
      continue;
    }
    if (category.kind === "nameless") {
      unread.push(...orphans(row, columns));
      continue;
    }
    if (category.kind === "entry") context = category.code;
    if (category.kind === "other") {
      const bad = badCodes(left);
      unread.push(...(bad.length > 0 ? bad : uncoded(category, row, columns)));
    }
    const isNumbered =
      category.kind === "total" && (columnNumbers(row, lastNumber) ?? columnNumbers(row)) !== null;
    const figures = rowFigures(row, columns, unit);
    lines.push({
      kind: category.kind,
      side: null,
      key: category.kind === "total" ? "total" : null,
      code: category.kind === "entry" ? category.code : null,
      name: normaliseName(category.name),
      printed: category.name,
      figures: isNumbered ? notAmounts(figures) : figures,
      place: (left.find(({ matched }) => matched !== "") ?? row[0])?.place ?? category.place,
    });
    lastNumber = 0;
    unread.push(...unknownColumns(row, columns));
  }
  const settled = lines.map((line) => amountsAfterAll(line, lines, unit));
  const headers = new Map(columns.understood.map(({ key, header }) => [key, header]));
  const columnName = (key: ColumnKey) => headers.get(key)?.split(" / ").at(-1) ?? key;
  unread.push(...settled.flatMap((line) => unreadableFigures(line, columnName)));
  return { lines: settled, columns: columns.understood, unread: distinct(unread) };
}

const HEADER_WORDS = /编码|名称|^类$|^款$|^栏次$|基本支出|项目支出|本年收入|本年支出$/;

function isDataRow(row: readonly PrintedCell[]): boolean {
  const category = rowCategory(row, Infinity, "");
  if (category.kind === "entry") return true;
  const rest = row.filter(({ matched }) => matched !== "").slice(1);
  return (
    category.kind === "total" && !rest.some(({ matched }) => /[^\d.,()\-−–—―△▲/]/.test(matched))
  );
}

/** Header rows repeated at the top of a new page. */
function isHeaderAgain(row: readonly PrintedCell[]): boolean {
  return (
    isColumnNumberRow(row) || row.filter(({ matched }) => HEADER_WORDS.test(matched)).length > 1
  );
}

function lastColumnNumber(header: readonly (readonly PrintedCell[])[]): number {
  return header.reduce(
    (last, row) => (isColumnNumberRow(row) ? (columnNumbers(row) ?? last) : last),
    0,
  );
}

function rowFigures(
  row: readonly PrintedCell[],
  columns: CategoryColumns,
  unit: Unit,
): Partial<Record<ColumnKey, Figure>> {
  const figures: Partial<Record<ColumnKey, Figure>> = {};
  for (const { key, column } of columns.understood) {
    const cell = row[column];
    if (!cell) continue;
    const fusedKeys = columns.fused.get(column);
    const parts = cell.text.trim().split(/\s+/);
    if (fusedKeys && parts.length === fusedKeys.length + 1) {
      [key, ...fusedKeys].forEach((fusedKey, index) => {
        figures[fusedKey] = { amount: readAmount(parts[index] ?? "", unit), place: cell.place };
      });
      continue;
    }
    // Two columns under one merged header: the one with something in it.
    if (figures[key] && cell.matched === "") continue;
    figures[key] = readFigure(cell, unit);
  }
  return figures;
}

/** The figures of a row that goes on counting the columns: printed, and no amounts. */
function notAmounts(
  figures: Partial<Record<ColumnKey, Figure>>,
): Partial<Record<ColumnKey, Figure>> {
  return Object.fromEntries(
    Object.entries(figures).map(([key, { amount, place }]) => [
      key,
      {
        amount: amount.kind === "blank" ? amount : { kind: "unreadable", printed: amount.printed },
        place,
      },
    ]),
  );
}

/** A total that merely looks like a column number is an amount if the classes add up to it. */
function amountsAfterAll(line: TableLine, lines: readonly TableLine[], unit: Unit): TableLine {
  if (line.key !== "total") return line;
  const classes = lines.filter(({ code }) => code?.length === 3);
  const figures = Object.entries(line.figures).map(([key, figure]): [string, Figure] => {
    const parsed = parseFen(figure.amount.printed, unit);
    if (figure.amount.kind !== "unreadable" || !parsed) return [key, figure];
    const parts = classes.map(({ figures }) => statedFen(figures[key as ColumnKey]?.amount));
    const sum = sumFen(parts.filter((part) => part !== undefined));
    const adds = sum === parsed.fen && sum !== 0;
    const { printed } = figure.amount;
    return [key, adds ? { ...figure, amount: { kind: "stated", ...parsed, printed } } : figure];
  });
  return { ...line, figures: Object.fromEntries(figures) };
}

function appendName(lines: TableLine[], { name }: RowCategory): void {
  const last = lines.at(-1);
  if (!last) return;
  const printed = last.printed + name;
  lines[lines.length - 1] = { ...last, printed, name: normaliseName(printed) };
}

function orphans(row: readonly PrintedCell[], columns: CategoryColumns): UnreadPart[] {
  return columns.understood.flatMap(({ column, header }) => {
    const cell = row[column];
    return cell && /[1-9]/.test(cell.matched)
      ? [{ what: `“${header}”栏的“${cell.text.trim()}”`, why: "这一行没有科目", place: cell.place }]
      : [];
  });
}

/** Digits where a code belongs that are none: the row is kept, under no code. */
function badCodes(left: readonly PrintedCell[]): UnreadPart[] {
  return left
    .filter(({ matched }) => /^\d{3,}$/.test(matched))
    .map(({ text, place }) => ({
      what: `科目编码“${text.trim()}”`,
      why: "科目编码应是 3、5 或 7 位",
      place,
    }));
}

/** A row of amounts is an item's, and needs its code, unless it says that it is part of another. */
function uncoded(
  { name, place }: RowCategory,
  row: readonly PrintedCell[],
  { understood }: CategoryColumns,
): UnreadPart[] {
  const isPart = /^其中/.test(normaliseName(name));
  const states = understood.some(({ column }) => /[1-9]/.test(row[column]?.matched ?? ""));
  return !isPart && states ? [{ what: `“${name}”行`, why: "这一行没有科目编码", place }] : [];
}

function unknownColumns(row: readonly PrintedCell[], columns: CategoryColumns): UnreadPart[] {
  return columns.unknown
    .filter(({ column }) => /\d/.test(row[column]?.matched ?? ""))
    .map(({ header }) => ({
      what: `“${header.text.trim()}”栏`,
      why: "不认识的栏目，或与另一栏同名",
      place: header.place,
    }));
}

function distinct(parts: readonly UnreadPart[]): UnreadPart[] {
  const seen = new Set<string>();
  return parts.filter((part) => {
    const key = JSON.stringify(part);
    return !seen.has(key) && seen.add(key);
  });
}
