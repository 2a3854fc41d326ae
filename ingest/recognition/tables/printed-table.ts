import type { Place } from "@/accounts/provenance";
import type { Block, SourceDocument, Line } from "@/ingest/readers/document";

import { compact } from "../compact";
import type { NearbyLine, PrintedCell } from "./printed-cell";
import { rowCategory } from "./row-category";
import type { UnreadPart } from "./table-reading";
import { titledTable } from "./table-titles";
import { belongsTo } from "./two-sided-lines";

/** A table with the lines printed above and below it, put together again where a page break cut it. */
export interface PrintedTable {
  readonly rows: readonly (readonly PrintedCell[])[];
  /** From the table before (or the start) to this one, in printed order. */
  readonly above: readonly NearbyLine[];
  /** From this table to the next. */
  readonly below: readonly NearbyLine[];
  /** Rows with which it seems to go on, in other columns. */
  readonly lost: readonly UnreadPart[];
  readonly place: Place;
}

interface Gathered {
  readonly rows: PrintedCell[][];
  readonly lost: UnreadPart[];
  readonly above: readonly NearbyLine[];
  readonly below: NearbyLine[];
  readonly place: Place;
}

export function printedTables(document: SourceDocument): PrintedTable[] {
  const isNoise = pageNoise(document);
  // Elsewhere blank cells at the ends of rows get lost on the way.
  const isPdf = document.format === "pdf";
  const tables: Gathered[] = [];
  let lines: NearbyLine[] = [];
  document.blocks.forEach((block, number) => {
    if (block.kind === "paragraph") {
      for (const line of block.lines) lines.push(nearby(line, number));
      return;
    }
    for (const part of titledParts(printedRows(block, number))) {
      const { captions, rows } = withoutCaptions(part);
      lines.push(...captions);
      const before = tables.at(-1);
      const between = lines.filter(({ matched }) => !PAGE_NUMBER.test(matched));
      lines = [];
      if (before && isPageBreak(between, rows, isNoise) && goesOn(before.rows, rows)) {
        if (!isPdf || sameColumns(before.rows, rows)) {
          for (const row of rows) before.rows.push(row);
          continue;
        }
        before.lost.push(inOtherColumns(rows[0]?.[0]?.place ?? before.place));
      }
      for (const line of between) before?.below.push(line);
      const [first] = rows[0] ?? [];
      if (first) tables.push({ rows, above: between, below: [], lost: [], place: first.place });
    }
  });
  for (const line of lines) tables.at(-1)?.below.push(line);
  return tables.map(notesBelow);
}

/** Tables that touch each other: below rows of several cells, a row that is a title begins the next. */
function titledParts(rows: readonly PrintedCell[][]): PrintedCell[][][] {
  const parts: PrintedCell[][][] = [];
  for (const row of rows) {
    const part = parts.at(-1);
    const isNext = titleInRow(row) !== null && part?.some(hasCells) === true;
    if (part && !isNext) part.push(row);
    else parts.push([row]);
  }
  return parts;
}

/** Name and unit above a header stand side by side too. */
const hasCells = (row: readonly PrintedCell[]) =>
  row.filter(({ matched }) => matched !== "").length > 3;

/** Title, number and unit that stand line by line in one cell over all columns stand above the table. */
function withoutCaptions(rows: PrintedCell[][]): {
  readonly captions: readonly NearbyLine[];
  readonly rows: PrintedCell[][];
} {
  const [only, ...others] = (rows[0] ?? []).filter(({ matched }) => matched !== "");
  const lines = only?.text.split("\n") ?? [];
  if (!only || others.length > 0 || lines.length < 2) return { captions: [], rows };
  const captions = lines.map((text) => ({ text, matched: compact(text), place: only.place }));
  const titled = captions.some(({ matched }) => titledTable(matched) !== null);
  const isWrapped = titledTable(only.matched) !== null;
  return titled && !isWrapped ? { captions, rows: rows.slice(1) } : { captions: [], rows };
}

const NOTE = /^(?:注|备注|附注|说明)(?:[:：、.,，\d]|$)/;

/** Notes that a table prints in last rows of its own stand below it. */
function notesBelow(table: Gathered): PrintedTable {
  const { rows, below } = table;
  const filled = rows.map((row) => row.filter(({ matched }) => matched !== ""));
  const before = filled.findLastIndex(
    ([first, ...others]) =>
      first !== undefined && (others.length > 0 || /^[\d.,-]+$/.test(first.matched)),
  );
  const note = filled.findIndex(
    ([first], at) => at > before && first !== undefined && NOTE.test(first.matched),
  );
  if (note <= 0) return table;
  const notes = filled.slice(note).flat();
  const lines = notes.flatMap(({ text, place }) =>
    text.split("\n").map((line) => ({ text: line, matched: compact(line), place })),
  );
  return { ...table, rows: rows.slice(0, note), below: [...lines, ...below] };
}

const PAGE_NUMBER =
  /^[-—–]*(?:第?\d{1,4}页?|第\d{1,4}页[,，/]?共\d{1,4}页|\d{1,4}\/\d{1,4})[-—–]*$/;
const CONTINUED = /^(?:续表\d*|.*\(续(?:表)?\d*\))$/;
const SOME_PAGES = 3;

/** Lines that a page break puts inside a table, besides page numbers: 续表, and what every page repeats. */
function pageNoise(document: SourceDocument): (line: string) => boolean {
  const counts = new Map<string, number>();
  for (const block of document.blocks) {
    if (block.kind === "table") continue;
    for (const { text } of block.lines) {
      const line = compact(text);
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return (line) =>
    CONTINUED.test(line) ||
    // A row of blank cells may reach us as a line of text: its name alone is left.
    belongsTo("expenditure", line) ||
    belongsTo("income", line) ||
    ((counts.get(line) ?? 0) >= SOME_PAGES && !isCaption(line));
}

/** So many lines may a page put above what goes on from the page before. */
const LINES_OF_A_PAGE = 3;

/** Whether lines between two parts of a table are only there because a page ended. */
function isPageBreak(
  between: readonly NearbyLine[],
  rows: readonly PrintedCell[][],
  isNoise: (line: string) => boolean,
): boolean {
  const lines = between.map(({ matched }) => matched);
  if (lines.every(isNoise)) return true;
  if (lines.some((line) => CONTINUED.test(line))) {
    return lines.every((line) => isNoise(line) || isCaption(line));
  }
  // What begins with a category cannot be the beginning of a table.
  const startsInside = rows[0] !== undefined && rowCategory(rows[0], Infinity, "").kind === "entry";
  const heads = lines.every((line) => line.length < 40 && !isCaption(line));
  return startsInside && lines.length <= LINES_OF_A_PAGE && heads;
}

function isCaption(line: string): boolean {
  return titledTable(line) !== null || /单位[:：]|^公开\d+表$|^(?:注|说明)[:：]/.test(line);
}

const HEADER_WORD = /编码|科目名称|^(?:项目|行次|栏次|收入|支出|预算数|决算数|金额|合计|类|款|项)$/;

const inOtherColumns = (place: Place): UnreadPart => ({
  what: "续页上的各行",
  why: "续页的表格线与上一页不同，分不清各数属于哪一栏",
  place,
});

const sameColumns = (above: readonly PrintedCell[][], rows: readonly PrintedCell[][]) =>
  above.at(-1)?.length === rows[0]?.length;

/** Rows with a header of their own begin a table, unless it is the header above, printed again. */
function goesOn(above: readonly PrintedCell[][], rows: readonly PrintedCell[][]): boolean {
  if (rows.slice(0, 2).some((row) => titleInRow(row) !== null || beginsForm(row))) return false;
  const words = (row: readonly PrintedCell[] | undefined) =>
    (row ?? []).map(({ matched }) => matched).filter(Boolean);
  const first = words(rows[0]);
  const isHeader =
    first.filter((word) => HEADER_WORD.test(word)).length > 1 ||
    first.every((word) => HEADER_WORD.test(word) && word !== "合计");
  return !isHeader || first.join("|") === words(above[0]).join("|");
}

/** "项目支出绩效自评表", or the first label of a form without a title. */
function beginsForm(row: readonly PrintedCell[]): boolean {
  const [first, ...others] = row.filter(({ matched }) => matched !== "");
  if (!first) return false;
  return others.length === 0
    ? /^.{2,40}表$/.test(first.matched)
    : /^(?:项目名称|单位名称|部门名称|序号)$/.test(first.matched);
}

/** The text of a row that holds nothing but one cell which is a table's title. */
export function titleInRow(row: readonly PrintedCell[]): PrintedCell | null {
  const filled = row.filter(({ matched }) => matched !== "");
  const [only] = filled;
  return filled.length === 1 && only && titledTable(only.matched) !== null ? only : null;
}

function nearby(line: Line, block: number): NearbyLine {
  return {
    text: line.text,
    matched: compact(line.text),
    place: { block, ...line.position },
  };
}

function printedRows(table: Extract<Block, { kind: "table" }>, block: number): PrintedCell[][] {
  return table.rows.map((cells, row) =>
    cells.map((cell, column) => ({
      text: cell.text,
      matched: compact(cell.text),
      place: { block, row, column, ...cell.position },
    })),
  );
}
