import { read, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";

import { damagedFile } from "../damaged-file";

import { MOST_CELLS, tooManyCells } from "./cell-limit";
import { displayedNumber } from "./displayed-number";
import type { Sheet, SheetCell } from "./sheet";
import { UNCALCULATED } from "./workbook-parts";

/** How Excel shows dates in China where a cell leaves their form to the system. */
const DATE_FORMAT = "yyyy/m/d";
/** Of a sheet's kinds: what has no cells. */
const NOT_A_TABLE = new Set(["chart", "macro", "dialog"]);

/** The sheets of a workbook in Excel's formats, by what it stores: nothing is calculated. */
export function workbookSheets(bytes: Uint8Array): Sheet[] {
  const workbook = openWorkbook(bytes);
  let filled = 0;
  return workbook.SheetNames.flatMap((name, index): Sheet[] => {
    const sheet = workbook.Sheets[name];
    if (!sheet || NOT_A_TABLE.has(sheet["!type"] ?? "")) return [];
    const cells = filledCells(sheet);
    filled += cells.length;
    if (filled > MOST_CELLS) throw tooManyCells(name);
    return [
      {
        name,
        hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
        cells,
        spans: (sheet["!merges"] ?? []).map(({ s, e }) => ({
          top: s.r,
          left: s.c,
          bottom: e.r,
          right: e.c,
        })),
        hiddenRows: hidden(sheet["!rows"]),
        hiddenColumns: hidden(sheet["!cols"]),
        uncalculated: storedCells(sheet).filter(({ cell }) => isUncalculated(cell)).length,
      },
    ];
  });
}

function openWorkbook(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      // Brings the hidden rows and columns, and no styles.
      cellStyles: true,
      cellFormula: false,
      cellHTML: false,
      dateNF: DATE_FORMAT,
    });
  } catch (cause) {
    throw damagedFile(cause);
  }
}

interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellObject;
}

function storedCells(sheet: WorkSheet): StoredCell[] {
  const stored: StoredCell[] = [];
  sheet["!data"]?.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell.t !== "z") stored.push({ row, column, cell });
    });
  });
  return stored;
}

const isUncalculated = ({ v }: CellObject) => typeof v === "string" && v.startsWith(UNCALCULATED);

function filledCells(sheet: WorkSheet): SheetCell[] {
  return storedCells(sheet).flatMap(({ row, column, cell }): SheetCell[] => {
    const text = displayedText(cell);
    return text === "" ? [] : [{ row, column, text, isNumber: cell.t === "n" }];
  });
}

function displayedText(cell: CellObject): string {
  const { v, w, z } = cell;
  if (typeof v === "number" && cell.t === "n") {
    return displayedNumber(v, w, typeof z === "string" ? z : undefined);
  }
  const text = w ?? String(v ?? "");
  return (isUncalculated(cell) ? text.slice(UNCALCULATED.length - 1) : text)
    .replaceAll(/\r\n?/g, "\n")
    .trim();
}

const hidden = (sizes: readonly { hidden?: boolean }[] | undefined): ReadonlySet<number> =>
  new Set((sizes ?? []).flatMap((size, index) => (size.hidden ? [index] : [])));
