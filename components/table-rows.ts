/** A cell of a figure's table as it is downloaded. */
export interface FigureCell {
  /** An amount by its exact value, a blank as nothing. */
  readonly text: string;
  /** A code or a year is a number to nobody: it stands at the head of a row or column. */
  readonly kind: "amount" | "number" | "text";
}

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
    ...[...table.rows].filter(isShown).map((row) => ({
      cells: [...row.cells].flatMap(cellsOf),
      flags: [...new Set([...row.querySelectorAll(FLAGS)].map(({ textContent }) => textContent))],
    })),
  ]);
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

function cellsOf(cell: HTMLTableCellElement): FigureCell[] {
  const empty = Array.from({ length: cell.colSpan - 1 }, () => BLANK);
  const amount = cell.querySelector("data");
  if (amount) return [{ text: amount.value, kind: "amount" }, ...empty];
  if (cell.querySelector(".blank") !== null) return [BLANK, ...empty];
  const bare = cell.cloneNode(true) as HTMLElement;
  for (const other of bare.querySelectorAll(`${FLAGS}, ${SIGNS}`)) other.remove();
  return [{ text: bare.textContent.trim(), kind: kindOf(cell) }, ...empty];
}

const BLANK: FigureCell = { text: "", kind: "text" };

function kindOf(cell: HTMLTableCellElement): FigureCell["kind"] {
  return cell.tagName === "TD" ? "number" : "text";
}
