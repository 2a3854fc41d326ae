import type { Unread } from "@/accounts/account";
import type { Unit } from "@/accounts/money";
import {
  TABLE_NUMBERS,
  TABLE_TITLES,
  type PublishedTable,
  type TableLine,
  type TableNumber,
} from "@/accounts/published-tables";
import type { SourceDocument } from "@/ingest/readers/document";

import { headLines, titledYear } from "../head-lines";
import { evenRows } from "./even-rows";
import { identifyTable, type IdentifiedTable } from "./identify-table";
import type { NearbyLine } from "./printed-cell";
import { printedTables, type PrintedTable } from "./printed-table";
import { readCategoryTable } from "./read-category-table";
import { readEconomicTable } from "./read-economic-table";
import { readSangongTable } from "./read-sangong-table";
import { rowCategory } from "./row-category";
import { readTwoSidedTable } from "./read-two-sided-table";
import type { TableReading, UnderstoodColumn, UnreadPart } from "./table-reading";
import { titledTable } from "./table-titles";

/** How one printed table was understood; for a person who wonders. */
export interface TableTrace {
  /** Null for a table that is none of the nine. */
  readonly number: TableNumber | null;
  readonly how: IdentifiedTable["how"] | null;
  readonly title: string;
  readonly unit: Unit | null;
  readonly place: PrintedTable["place"];
  readonly rows: number;
  readonly columns: readonly UnderstoodColumn[];
  /** Why a table that was recognised is not the one that was kept. */
  readonly setAside: string | null;
}

export interface TablesRead {
  readonly tables: Readonly<Record<TableNumber, PublishedTable>>;
  readonly unread: readonly Unread[];
  readonly traces: readonly TableTrace[];
  /** The lines above each of the nine tables, where the unit's name stands. */
  readonly captions: readonly NearbyLine[];
}

const MISSING: PublishedTable = {
  status: "missing",
  title: null,
  unit: null,
  place: null,
  emptyStatement: null,
  lines: [],
};

export function readTables(document: SourceDocument): TablesRead {
  const printed = printedTables(document);
  const year = titledYear(headLines(document));
  const units = printed.flatMap((table) => statedUnit(table) ?? []);
  const tables = new Map<TableNumber, PublishedTable>();
  const unread: Unread[] = [];
  const traces: TableTrace[] = [];
  const captions: NearbyLine[] = [];
  for (const table of printed) {
    const identified = identifyTable(table);
    const { place } = table;
    const trace = { place, rows: table.rows.length, setAside: null };
    if (!identified) {
      const title = ownTitle(table);
      if (holdsCategories(table)) {
        const why = "有科目编码，但不是公开的九张表之一，或没有认出是哪一张";
        unread.push({ table: null, what: `表格${title === "" ? "" : `“${title}”`}`, why, place });
      }
      traces.push({ ...trace, number: null, how: null, title, unit: null, columns: [] });
      continue;
    }
    const { number, how } = identified;
    const { rows, beyond } = evenRows(identified.rows);
    const title = identified.title || TABLE_TITLES[number];
    captions.push(...table.above, ...captionsInside(table, identified));
    // A table that states no unit is printed in the one that all others state.
    const unit = statedUnit(table) ?? (new Set(units).size === 1 ? units[0] : undefined);
    const read = unit ? readRows(number, rows, unit, year) : { lines: [], columns: [], unread: [] };
    const statesNothing = !read.lines.some(statesSomething) && unit !== undefined;
    const overlooked = [...(statesNothing ? amountsIn(rows) : []), ...table.lost];
    const parts = unit
      ? [...beyond, ...read.unread, ...overlooked]
      : [{ what: "全部金额", why: "没有写明金额单位（元、万元）", place }];
    const empty = statesNothing && overlooked.length === 0;
    const published: PublishedTable = {
      status: empty ? "empty" : parts.length > 0 ? "partial" : "read",
      title,
      unit: unit ?? null,
      place,
      emptyStatement: empty ? emptyStatement(table) : null,
      lines: empty ? [] : read.lines,
    };
    const earlier = tables.get(number);
    const setAside = earlier ? repeated(earlier, published) : null;
    traces.push({
      ...trace,
      number,
      how,
      title,
      unit: unit ?? null,
      columns: read.columns,
      setAside,
    });
    if (setAside !== null) {
      if (earlier && !sameFigures(earlier, published)) {
        unread.push({ table: number, what: `重复的《${title}》`, why: setAside, place });
      }
      continue;
    }
    tables.set(number, published);
    if (!empty) unread.push(...parts.map((part) => ({ table: number, ...part })));
  }
  const all = TABLE_NUMBERS.map((number) => [number, tables.get(number) ?? MISSING]);
  return {
    tables: Object.fromEntries(all) as Record<TableNumber, PublishedTable>,
    unread,
    traces,
    captions,
  };
}

/** What a table's own first rows say of it, cell by cell. */
const captionsInside = ({ rows }: PrintedTable, identified: IdentifiedTable): NearbyLine[] =>
  rows
    .filter((row) => !identified.rows.includes(row))
    .flat()
    .filter(({ matched }) => matched !== "");

function readRows(
  number: TableNumber,
  rows: PrintedTable["rows"],
  unit: Unit,
  year: string | null,
): TableReading {
  switch (number) {
    case "01":
    case "04":
      return readTwoSidedTable(number, rows, unit, year);
    case "06":
      return readEconomicTable(rows, unit);
    case "09":
      return readSangongTable(rows, unit, year);
    case "02":
    case "03":
    case "05":
    case "07":
    case "08":
      return readCategoryTable(number, rows, unit, year);
  }
}

/** 单位：元 is a unit of money, 单位：元谋县财政局 is whose account it is. */
const MONEY_UNIT =
  /(?:单位|金额)[:：]?(?:人民币)?[:：]?\(?(亿元|万元|千元|元)\)?(?!\p{Script=Han})/u;

const LINES_UNDER = 3;

/** The unit printed in the lines above, in the first rows, or right under the table. */
function statedUnit({ above, rows, below }: PrintedTable): Unit | null {
  const inside = rows.slice(0, 5).flatMap((row) => row.map(({ matched }) => matched));
  const nearest = above.slice(-8).toReversed();
  const nextTitle = below.findIndex(({ matched }) => titledTable(matched) !== null);
  const under = below.slice(0, Math.min(nextTitle === -1 ? Infinity : nextTitle, LINES_UNDER));
  const texts = [...nearest, ...inside.map((matched) => ({ matched })), ...under].map(
    ({ matched }) => matched,
  );
  const unit = texts.flatMap((text) => MONEY_UNIT.exec(text)?.[1] ?? [])[0];
  return (unit as Unit | undefined) ?? null;
}

/** Of a table of unknown kind: the nearest line that names a table, else the nearest line. */
function ownTitle({ rows, above }: PrintedTable): string {
  const inside = rows.slice(0, 4).flatMap((row) => {
    const filled = row.filter(({ matched }) => matched !== "");
    return filled.length === 1 ? filled : [];
  });
  const near = [...inside, ...above.slice(-4).toReversed()];
  const named = near.find(({ matched }) => /[^件公开\d]表(?:\(.{1,12}\))?$/.test(matched));
  return (named ?? above.at(-1))?.text.trim() ?? "";
}

/** Whether a table of unknown kind has several rows that begin with a functional code. */
function holdsCategories({ rows }: PrintedTable): boolean {
  const coded = rows.filter((row) => {
    const category = rowCategory(row, Infinity, "");
    return category.kind === "entry" && /^2\d{2}(?:\d{2}){1,2}$/.test(category.code);
  });
  return coded.length > 1;
}

/** A column number printed in a form's 合计 row is no amount (unreadable as one), and states nothing. */
function statesSomething(line: TableLine): boolean {
  return Object.values(line.figures).some(
    ({ amount }) =>
      amount.kind === "stated" ||
      (amount.kind === "unreadable" && !/^\d{1,2}$/.test(amount.printed)),
  );
}

/** What a table that seemed to be empty prints all the same, other than zeros. */
function amountsIn(rows: PrintedTable["rows"]): UnreadPart[] {
  const amount = rows
    .flat()
    .find(({ matched }) =>
      /^[-(△]?[\d,]*[1-9][\d,]*\.\d+\)?$|^[-(△]?0\.\d*[1-9]\d*\)?$/.test(matched),
    );
  if (!amount) return [];
  const what = `“${amount.text.trim()}”等金额`;
  return [{ what, why: "没有认出这张表的栏目", place: amount.place }];
}

const NOTHING = /(?:无|没有|未发生|未安排).*(?:收入|支出|收支|经费|数据|发生)/;
/** Instructions of the template ("无…的，仍保留该表格式") state nothing about the unit. */
const INSTRUCTION = /的,|的，|如无|若无/;

function emptyStatement({ below }: PrintedTable): PublishedTable["emptyStatement"] {
  const end = below.findIndex(({ matched }) => /^第.部分/.test(matched));
  const near = below.slice(0, Math.min(end === -1 ? Infinity : end, 8));
  const found = near.find(({ matched }) => NOTHING.test(matched) && !INSTRUCTION.test(matched));
  return found ? { text: found.text.trim(), place: found.place } : null;
}

function sameFigures(one: PublishedTable, other: PublishedTable): boolean {
  const figures = ({ lines }: PublishedTable) =>
    JSON.stringify(
      lines.map(({ code, key, figures }) => [
        code,
        key,
        Object.entries(figures).map(([column, { amount }]) => [
          column,
          amount.kind === "stated" ? amount.fen : amount.kind,
        ]),
      ]),
    );
  return figures(one) === figures(other);
}

function repeated(earlier: PublishedTable, later: PublishedTable): string {
  return sameFigures(earlier, later)
    ? "同一张表又印了一次，数字相同"
    : "同一张表又印了一次，数字不同；保留先印的一张";
}
