import { aPdf, grid, inGrid, text } from "../readers/pdf/a-pdf";
import { workbook } from "../readers/spreadsheet/workbook";
import * as word from "../readers/word/docx";
import { cell, legacyDoc, line, rowEnd } from "../readers/word/legacy-doc";
import { utf8 } from "../readers/written-as";

/** The name of an account's unit where a test does not say another. */
export const UNIT = "清河区第一小学";
const ABOVE = ["支出决算表", "单位：万元"];
const ROWS = [
  ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
  ["205", "教育支出", "9.00", "6.00", "3.00"],
];
/** What stands in every cell of the table, in fen. */
export const FEN = { total: 9_000_000, basic: 6_000_000, project: 3_000_000 };

/** The smallest account: a unit, a year and table 03 with one line, in each format that is read. */
export const SMALL_ACCOUNTS: Readonly<Record<string, (unit?: string) => Uint8Array>> = {
  txt: asText,
  html: asHtml,
  pdf: asPdf,
  xlsx: (unit) => asWorkbook("xlsx", unit),
  xls: (unit) => asWorkbook("biff8", unit),
  ods: (unit) => asWorkbook("ods", unit),
  docx: asWord,
  doc: asLegacyWord,
};

export const title = (unit = UNIT) => `${unit}2023年度部门决算`;

export function asText(unit?: string): Uint8Array {
  const rows = ROWS.map((row) => row.join("\t"));
  return utf8([`# ${title(unit)}`, "", ...ABOVE, ...rows, ""].join("\n"));
}

export function asHtml(unit?: string): Uint8Array {
  const rows = ROWS.map((row) => `<tr><td>${row.join("<td>")}`);
  const above = [title(unit), ...ABOVE].map((text) => `<p>${text}</p>`);
  return utf8(
    `<html><meta charset="utf-8">${above.join("")}<table>${rows.join("")}</table></html>`,
  );
}

function asPdf(unit?: string): Uint8Array {
  const columns = [50, 130, 250, 350, 450, 550];
  const rows = [720, 700, 680];
  const above = [title(unit), ...ABOVE].map((words, at) => text(150, 800 - at * 25, words));
  return aPdf([{ content: above.join("") + grid(columns, rows) + inGrid(columns, rows, ROWS) }]);
}

function asWorkbook(type: "xlsx" | "biff8" | "ods", unit?: string): Uint8Array {
  return workbook(
    { 公开03表: { rows: [...[title(unit), ...ABOVE].map((text) => [text]), ...ROWS] } },
    type,
  );
}

export function asWord(unit?: string): Uint8Array {
  const above = [title(unit), ...ABOVE].map((text) => word.paragraph(word.run(text)));
  const rows = ROWS.map((row) => word.row(row.map((text) => word.cell(text))));
  return word.docx(above.join("") + word.table(rows, [900, 900, 900, 900, 900]));
}

function asLegacyWord(unit?: string): Uint8Array {
  const edges = [0, 900, 1800, 2700, 3600, 4500];
  return legacyDoc([
    ...[title(unit), ...ABOVE].map((text) => line(text)),
    ...ROWS.flatMap((row) => [...row.map(cell), rowEnd(edges)]),
  ]);
}
