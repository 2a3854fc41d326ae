import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";

import { oleFile } from "@/ingest/readers/ole-streams";
import {
  readSpreadsheet,
  type SpreadsheetFormat,
} from "@/ingest/readers/spreadsheet/read-spreadsheet";

import { seen } from "../written-as";
import { odsAround, workbook, xlsxAround } from "./workbook";

const read = (bytes: Uint8Array, format: SpreadsheetFormat = "xlsx") =>
  readSpreadsheet(bytes, `a.${format}`, format);

test("a cell at the end of the sheet costs no more than any other", () => {
  const sheet =
    '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c><c r="XFD1048576"><v>4</v></c></row></sheetData>' +
    '<mergeCells><mergeCell ref="B2:XFD1048000"/></mergeCells>';
  expect(seen(read(xlsxAround(sheet)).blocks)[1]).toEqual([
    ["1", "2", ""],
    ["3", "", "4"],
  ]);
});

test.each([
  [
    "xlsx",
    xlsxAround(
      `<sheetData>${`<row>${"<c><v>1</v></c>".repeat(500)}</row>`.repeat(401)}</sheetData>`,
    ),
  ],
  [
    "ods",
    odsAround(
      '<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell></table:table-row></table:table>',
    ),
  ],
] as const)("%s: more cells than a document has are refused", (format, bytes) => {
  expect(() => read(bytes, format)).toThrow(expect.objectContaining({ code: "too-large" }));
});

test.each([
  ["xlsx", "xlsx"],
  ["xls", "biff8"],
  ["ods", "ods"],
] as const)("%s as %s: cut short it is damaged, without text it is empty", (format, type) => {
  const whole = workbook({ 表: { rows: [["项目", "金额"]] } }, type);
  expect(() => read(whole.subarray(0, whole.length >> 1), format)).toThrow(
    expect.objectContaining({ code: "damaged" }),
  );
  expect(() => read(workbook({ 表: { rows: [[null]] } }, type), format)).toThrow(
    expect.objectContaining({ code: "empty" }),
  );
});

test("an encrypted ODS is said to be encrypted", () => {
  const manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
  const ods = zipSync({
    "META-INF/manifest.xml": strToU8(manifest),
    "content.xml": Uint8Array.of(1, 2, 3),
  });
  expect(() => read(ods, "ods")).toThrow(expect.objectContaining({ code: "encrypted" }));
});

test("an encrypted XLS is said to be encrypted", () => {
  // BOF, then FILEPASS, each by type and length.
  const records = [0x09, 0x08, 4, 0, 0, 6, 5, 0, 0x2f, 0, 2, 0, 1, 0];
  const xls = new Uint8Array(oleFile(new Map([["Workbook", Uint8Array.from(records)]])));
  expect(() => read(xls, "xls")).toThrow(expect.objectContaining({ code: "encrypted" }));
});

test("an XLSX with a DOCTYPE is not opened", () => {
  const sheet = "<!DOCTYPE x><sheetData/>";
  expect(() => read(xlsxAround(sheet))).toThrow(expect.objectContaining({ code: "damaged" }));
});
