import { captionsAndTables, type ShownRow } from "../captions-and-tables";
import type { Block, Cell, Paragraph, Table } from "../document";

import { MOST_CELLS, tooManyCells } from "./cell-limit";
import type { Sheet, SheetCell } from "./sheet";

/** A visible sheet: its name as a heading, then its tables and the lines that stand around them. */
export function sheetBlocks(sheet: Sheet): Block[] {
  const position = { sheet: sheet.name };
  const heading: Paragraph = {
    kind: "paragraph",
    heading: 1,
    lines: [{ text: sheet.name, position }],
  };
  const parts = captionsAndTables(shownRows(sheet));
  const blocks = parts.map(({ kind, rows }): Block =>
    kind === "captions" ? captions(rows, sheet.name) : table(rows, sheet.name),
  );
  return blocks.length === 0 ? [] : [heading, ...blocks];
}

/** What is seen of a sheet: no hidden row or column, and of a merged area only the first cell. */
function shownRows(sheet: Sheet): ShownRow[] {
  const covered = coveredCells(sheet);
  const rows = new Map<number, SheetCell[]>();
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    const hidden = sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column);
    if (hidden || covered.get(row)?.some((inside) => inside(column))) continue;
    const cells = rows.get(row);
    if (cells) cells.push(cell);
    else rows.set(row, [cell]);
  }
  const spans = new Map(
    sheet.spans.map(({ top, left, right }) => [`${top}/${left}`, right - left + 1]),
  );
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([number, cells]) => ({
      number,
      cells: cells.toSorted((a, b) => a.column - b.column),
      firstWidth: spans.get(`${number}/${Math.min(...cells.map(({ column }) => column))}`) ?? 1,
    }));
}

/** For each filled row, whether a column lies in a merged area without being its first cell. */
function coveredCells({ cells, spans, name }: Sheet): Map<number, ((column: number) => boolean)[]> {
  const filled = [...new Set(cells.map(({ row }) => row))];
  const covered = new Map<number, ((column: number) => boolean)[]>();
  let areas = 0;
  for (const { top, left, bottom, right } of spans) {
    for (const row of filled) {
      if (row < top || row > bottom) continue;
      areas += 1;
      if (areas > MOST_CELLS) throw tooManyCells(name);
      const inside = (column: number) =>
        column >= left && column <= right && !(row === top && column === left);
      const areasOfRow = covered.get(row);
      if (areasOfRow) areasOfRow.push(inside);
      else covered.set(row, [inside]);
    }
  }
  return covered;
}

function captions(rows: readonly ShownRow[], sheet: string): Paragraph {
  const lines = rows.flatMap(({ number, cells }) =>
    cells.flatMap(({ text }) =>
      text.split("\n").map((line) => ({ text: line, position: { sheet, line: number + 1 } })),
    ),
  );
  return { kind: "paragraph", heading: null, lines };
}

/** Columns in which no cell of the table begins are only spanned by merged ones: they are not seen. */
function table(rows: readonly ShownRow[], sheet: string): Table {
  const filled = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const columns = [...filled].toSorted((a, b) => a - b);
  if (columns.length * rows.length > MOST_CELLS) throw tooManyCells(sheet);
  return {
    kind: "table",
    rows: rows.map(({ number, cells }): Cell[] => {
      const texts = new Map(cells.map(({ column, text }) => [column, text]));
      const position = { sheet, line: number + 1 };
      return columns.map((column) => ({ text: texts.get(column) ?? "", position }));
    }),
  };
}
