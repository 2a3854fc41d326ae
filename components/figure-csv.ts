import { figureGrid, type FigureCaption } from "./figure-grid";
import type { FigureRow } from "./table-rows";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * A figure's table as CSV that Excel opens as Chinese (UTF-8 with BOM). Written by hand: the library behind
 * accounts/csv-text.ts would go to every reader with the page. A text that a worksheet would take for a
 * formula is made harmless.
 */
export function figureCsv(rows: readonly FigureRow[], caption: FigureCaption): string {
  const lines = figureGrid(rows, caption).map((cells) =>
    cells.map(({ text }) => csvCell(text)).join(","),
  );
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function csvCell(text: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?%?$/.test(text);
  const harmless = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
