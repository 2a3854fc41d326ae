import { readFileSync } from "node:fs";

import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";

import { kindOf } from "@/ingest/readers/kind-of";
import { oleFile } from "@/ingest/readers/ole-streams";

import { odsAround, workbook } from "./spreadsheet/workbook";
import { docx, paragraph, run } from "./word/docx";
import { joined, utf16le, utf8 } from "./written-as";

const ole = (...names: readonly string[]) =>
  new Uint8Array(oleFile(new Map(names.map((name) => [name, utf8("x".repeat(5_000))]))));
const sheets = { 表: { rows: [["甲"]] } };

test.each([
  ["docx", docx(paragraph(run("文")))],
  ["xlsx", workbook(sheets)],
  ["ods", workbook(sheets, "ods")],
  ["ods", odsAround("")],
  ["xls", workbook(sheets, "biff8")],
  ["doc", ole("WordDocument", "1Table")],
  ["doc", ole("Workbook/embedded", "WordDocument")],
  ["pdf", utf8("%PDF-1.7\n1 0 obj")],
  ["pdf", utf8("\n\n%PDF-1.4\n1 0 obj")],
  ["html", utf8('\ufeff\n<!DOCTYPE html>\n<html lang="zh"><body>1</body></html>')],
  ["html", utf8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">')],
  ["html", utf8("<!-- saved -->\r\n<HTML><BODY>1</BODY></HTML>")],
  ["html", utf8("<table><tr><td>合计</td><td>1.20</td></tr></table>")],
  ["html", utf8('<div class="a"><p>一、收入</p></div>')],
  ["html", joined([0xff, 0xfe], utf16le("<html><body>一</body></html>"))],
  ["text", utf8("一、收入\t1.20")],
  ["text", utf8("# 一、收入\n\n<table>…")],
  ["text", utf8('<div align="center">某局</div>\n\n# 一、收入\n| 合计 | 1.20 |')],
  ["text", utf8("<br>\n合计\t1.20")],
  ["text", utf8("见 <b>附件</b>")],
  ["text", new Uint8Array(readFileSync("data/hanyang-district-committee-office-2024.md"))],
  ["text", new Uint8Array()],
])("%s is told from the content", (kind, bytes) => {
  expect(kindOf(bytes)).toBe(kind);
});

test.each([
  ["ZIP", zipSync({ "a.txt": strToU8("甲") })],
  ["OFD", zipSync({ "OFD.xml": strToU8("<x/>") })],
  ["ODT", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") })],
  ["pptx", zipSync({ "ppt/presentation.xml": strToU8("<x/>") })],
  ["不是 Word 或 Excel", ole("VisioDocument")],
  ["MHTML", utf8("MIME-Version: 1.0\nContent-Type: multipart/related")],
  [
    "Excel 2003",
    utf8('<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
  ],
  ["PNG", joined([0x89], utf8("PNG\r\n"), [0x1a, 0x0a, 0, 0])],
  ["xlsb", workbook(sheets, "xlsb")],
  ["RTF", utf8("{\\rtf1\\ansi 1}")],
])("%s is known by name and not read", (name, bytes) => {
  expect(kindOf(bytes)).toMatchObject({ name: expect.stringContaining(name) as string });
});

test("an encrypted workbook or document is said to be encrypted", () => {
  expect(() => kindOf(ole("EncryptedPackage", "EncryptionInfo"))).toThrow(
    expect.objectContaining({ code: "encrypted" }),
  );
});

test("a container cut short is damaged", () => {
  const [zip, old] = [workbook(sheets), workbook(sheets, "biff8")];
  for (const bytes of [zip.subarray(0, 400), old.subarray(0, 400)]) {
    expect(() => kindOf(bytes)).toThrow(expect.objectContaining({ code: "damaged" }));
  }
});
