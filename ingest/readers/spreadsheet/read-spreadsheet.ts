import { asDocument } from "../as-document";
import type { SourceDocument, Unreadable } from "../document";
import { zipEntries } from "../zip-limits";

import { odsSheets } from "./ods-sheets";
import type { Sheet } from "./sheet";
import { sheetBlocks } from "./sheet-blocks";
import { workbookParts } from "./workbook-parts";
import { workbookSheets } from "./workbook-sheets";
import { workbookRecords } from "./xls-records";

export type SpreadsheetFormat = "xlsx" | "xls" | "ods";

/**
 * Reads a spreadsheet as it is displayed, sheet by sheet. Hidden sheets, rows and columns are left
 * out and named in `unreadable`. No formula is calculated and no macro run.
 * @throws DocumentRejected
 */
export function readSpreadsheet(
  bytes: Uint8Array,
  filename: string,
  format: SpreadsheetFormat,
): SourceDocument {
  const sheets = readSheets(bytes, format);
  const blocks = sheets.flatMap((sheet) => (sheet.hidden ? [] : sheetBlocks(sheet)));
  return asDocument(bytes, filename, format, blocks, sheets.flatMap(leftOut));
}

function readSheets(bytes: Uint8Array, format: SpreadsheetFormat): Sheet[] {
  switch (format) {
    case "xlsx":
      return workbookSheets(workbookParts(zipEntries(bytes)));
    case "ods":
      return odsSheets(zipEntries(bytes));
    case "xls":
      return workbookSheets(workbookRecords(bytes));
  }
}

function leftOut(sheet: Sheet): Unreadable[] {
  const { name, cells, hiddenRows, hiddenColumns, uncalculated } = sheet;
  const position = { sheet: name };
  if (cells.length === 0) return [];
  if (sheet.hidden) return [{ what: `工作表“${name}”是隐藏的，没有读取`, position }];
  const rows = new Set(cells.map(({ row }) => row).filter((row) => hiddenRows.has(row)));
  const columns = new Set(
    cells.map(({ column }) => column).filter((column) => hiddenColumns.has(column)),
  );
  return [
    ...(rows.size > 0 ? [`工作表“${name}”有 ${rows.size} 个隐藏行，没有读取`] : []),
    ...(columns.size > 0 ? [`工作表“${name}”有 ${columns.size} 个隐藏列，没有读取`] : []),
    ...(uncalculated > 0
      ? [`工作表“${name}”有 ${uncalculated} 个公式没有存下计算结果，请用表格软件打开并保存后再导入`]
      : []),
  ].map((what) => ({ what, position }));
}
