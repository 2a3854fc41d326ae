import type { CellObject, SheetData } from "write-excel-file/browser";

import { figureGrid, type FigureCaption } from "./figure-grid";
import type { FigureCell } from "./figure-columns";
import type { FigureRow } from "./table-rows";

/** A figure's table as a workbook. The library comes when it is asked for. */
export async function figureXlsx(
  rows: readonly FigureRow[],
  caption: FigureCaption,
): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/browser");
  return writeXlsxFile(sheetData(rows, caption), {
    sheet: sheetName(caption.about.measure),
    stickyRowsCount: 1,
  }).toBlob();
}

/** The same rows as the CSV; amounts and rates are numbers, with as many decimals as are shown. */
export function sheetData(rows: readonly FigureRow[], caption: FigureCaption): SheetData {
  return figureGrid(rows, caption).map((cells, index) =>
    cells.map((cell) => xlsxCell(cell, index === 0)),
  );
}

function xlsxCell({ text, kind }: FigureCell, isHeading: boolean): CellObject | null {
  if (text === "") return null;
  const number = kind === "text" ? null : /^(-?\d+(?:\.(\d+))?)(%?)$/.exec(text.replace("−", "-"));
  if (!number) return { value: text, type: String, ...(isHeading && { fontWeight: "bold" }) };
  const [, digits = "", decimals = "", percent] = number;
  const places = decimals === "" ? "0" : `0.${"0".repeat(decimals.length)}`;
  if (percent === "%") return { value: Number(digits) / 100, type: Number, format: `${places}%` };
  return {
    value: Number(digits),
    type: Number,
    format: kind === "amount" ? `#,##${places}` : places,
  };
}

/** At most 31 characters, and none of these. */
export function sheetName(measure: string): string {
  return measure.replace(/[\\/?*[\]:']/g, " ").slice(0, 31);
}
