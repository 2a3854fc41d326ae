import { zh } from "@/messages/zh-browser";

import { figureColumns, type FigureCell, type PageCell } from "./figure-columns";

export interface FigureRow {
  readonly cells: readonly FigureCell[];
  /** What is marked in the row: 推得. */
  readonly flags: readonly string[];
}

const FLAGS = ".derived, [data-flag]";
/** Signs for the eye alone: which way a column is sorted. */
const SIGNS = '[aria-hidden="true"]';

/** The rows of a figure's tables as they stand in the page; an empty row between two tables. */
export function tableRows(figure: HTMLElement): readonly FigureRow[] {
  return tablesOf(figure).flatMap((table, index) => [
    ...(index > 0 ? [{ cells: [], flags: [] }] : []),
    ...rowsOf(table),
  ]);
}

function rowsOf(table: HTMLTableElement): readonly FigureRow[] {
  const rows = [...table.rows].filter(isShown);
  const cells = figureColumns(
    rows.map((row) => [...row.cells].map(pageCell)),
    zh.figure.rateOf,
  );
  return rows.map((row, index) => ({
    cells: cells[index] ?? [],
    flags: [...new Set([...row.querySelectorAll(FLAGS)].map(({ textContent }) => textContent))],
  }));
}

/** Headings are none. */
export function countRows(figure: HTMLElement): number {
  return figure.querySelectorAll(`${TABLES} :is(tbody, tfoot) > tr:not(${FOLDED})`).length;
}

/** Below a row of a tree that is closed. */
const FOLDED = "[data-folded]";

function isShown(row: HTMLTableRowElement): boolean {
  return !row.matches(FOLDED);
}

const TABLES = ".fig__twin table";

function tablesOf(figure: HTMLElement): readonly HTMLTableElement[] {
  return [...figure.querySelectorAll<HTMLTableElement>(TABLES)];
}

function pageCell(cell: HTMLTableCellElement): PageCell {
  return { parts: figuresOf(cell), columns: cell.colSpan };
}

function figuresOf(cell: HTMLTableCellElement): readonly FigureCell[] {
  const figures = [...cell.querySelectorAll("data")];
  if (figures.length > 0) return figures.map(({ value }) => ({ text: value, kind: "amount" }));
  if (cell.querySelector(".blank") !== null) return [{ text: "", kind: "text" }];
  const bare = cell.cloneNode(true) as HTMLElement;
  for (const sign of bare.querySelectorAll(`${FLAGS}, ${SIGNS}`)) sign.remove();
  return [{ text: bare.textContent.trim(), kind: kindOf(cell) }];
}

function kindOf(cell: HTMLTableCellElement): FigureCell["kind"] {
  return cell.tagName === "TD" ? "number" : "text";
}
