import { expect, test } from "vitest";

import type { SourceDocument } from "@/ingest/readers/document";
import { readHtml } from "@/ingest/readers/html/read-html";
import {
  readSpreadsheet,
  type SpreadsheetFormat,
} from "@/ingest/readers/spreadsheet/read-spreadsheet";
import { readWord } from "@/ingest/readers/word/read-word";

import { asText, escaped, merged, SAMPLE, sampleMarkup, stated, widthOf } from "./sample";
import { number, workbook, type Written, type WrittenSheet } from "./spreadsheet/workbook";
import * as word from "./word/docx";
import { joined, utf8 } from "./written-as";

test("the sample has figures to compare", () => {
  expect(asText.tables).toHaveLength(9);
  expect(JSON.stringify(asText.tables).length).toBeGreaterThan(10_000);
});

test.each([
  ["xlsx", "xlsx"],
  ["xls", "biff8"],
  ["ods", "ods"],
] as const)("%s: a table a sheet, or all on one, state the same", (format, type) => {
  const sheets = sampleSheets();
  const apart = Object.fromEntries(sheets.map((sheet, index) => [`公开0${index}表`, sheet]));
  const together = { 决算表: onOneSheet(sheets) };
  for (const written of [apart, together]) {
    expect(stated(readAs(format, workbook(written, type)))).toEqual(asText);
  }
});

test("docx states the same", () => {
  const body = SAMPLE.blocks.map((block) => {
    if (block.kind === "paragraph") {
      const text = block.lines.map((line) => word.run(escaped(line.text)));
      return word.paragraph(text.join("<w:r><w:br/></w:r>"));
    }
    const rows = merged(block).map((row) =>
      word.row(
        row.map(({ text, columns }) =>
          word.cell(escaped(text), `<w:gridSpan w:val="${columns}"/>`),
        ),
      ),
    );
    return word.table(rows, new Array<number>(widthOf(block)).fill(900));
  });
  expect(stated(readWord(word.docx(body.join("")), "a.docx"))).toEqual(asText);
});

test("html in GB18030 within a table of layout states the same", () => {
  const page = `<html><meta charset="gb2312"><table><tr><td>${sampleMarkup()}</table></html>`;
  expect(stated(readHtml(gb18030(page), "a.html"))).toEqual(asText);
});

function readAs(format: SpreadsheetFormat, bytes: Uint8Array): SourceDocument {
  return readSpreadsheet(bytes, `a.${format}`, format);
}

/** The tables with the lines just above each, amounts as numbers. */
function sampleSheets(): WrittenSheet[] {
  return SAMPLE.blocks.flatMap((block, at) => {
    if (block.kind === "paragraph") return [];
    const before = SAMPLE.blocks.slice(0, at);
    const start = before.findLastIndex(({ kind }) => kind === "table") + 1;
    const above = before
      .slice(start)
      .flatMap((near) => (near.kind === "paragraph" ? near.lines : []))
      .slice(-6)
      .map(({ text }): Written[] => [text]);
    const rows = block.rows.map((row) =>
      row.map(({ text }): Written => {
        if (/^-?\d+\.\d\d$/.test(text)) return number(Number(text), "0.00");
        return text === "" ? null : text;
      }),
    );
    return [{ rows: [...above, ...rows] }];
  });
}

const onOneSheet = (sheets: readonly WrittenSheet[]): WrittenSheet => ({
  rows: sheets.flatMap(({ rows }) => [...rows, []]),
});

/** Node decodes GB18030 but does not encode it. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const bytesOf = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low !== 0x7f) bytesOf.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return joined(
    Array.from(text).flatMap((character) => [...(bytesOf.get(character) ?? utf8(character))]),
  );
}
