import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

import type { RejectionCode } from "@/ingest/readers/document-rejected";
import { oleFile } from "@/ingest/readers/ole-streams";

import { aPdf } from "../readers/pdf/a-pdf";
import { odsAround, xlsxAround } from "../readers/spreadsheet/workbook";
import { cell, docx, paragraph, row, run, table } from "../readers/word/docx";
import { joined, utf8 } from "../readers/written-as";
import {
  aThousandPages,
  crowdedPage,
  formDrawingItself,
  formsDrawingForms,
  nestedArrays,
  packed,
  pageOf,
  pagesInACircle,
  spaces,
} from "./bad-pdfs";
import { MEGABYTE, noise } from "./noise";
import { asText, SMALL_ACCOUNTS } from "./small-account";

export interface BadInput {
  /** Also its file's name. */
  readonly name: string;
  readonly code: RejectionCode;
  readonly bytes: () => Uint8Array;
}

const bad = (name: string, code: RejectionCode, bytes: () => Uint8Array): BadInput => ({
  name,
  code,
  bytes,
});

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const SHEET_ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const ENTITIES =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
const EXTERNAL = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

/** Cut in the middle. Of text nobody can tell, and a page of HTML is read as far as it goes. */
const TRUNCATED = ["pdf", "xlsx", "xls", "ods", "docx", "doc"].map((format) =>
  bad(`truncated.${format}`, "damaged", () => {
    const whole = SMALL_ACCOUNTS[format]!();
    return whole.subarray(0, whole.length * 0.6);
  }),
);

export const BAD_INPUTS: readonly BadInput[] = [
  bad("empty.txt", "empty", () => new Uint8Array()),
  bad("blank.txt", "empty", () => utf8(" \n".repeat(10_000))),
  ...TRUNCATED,
  bad("truncated-with-its-end.pdf", "damaged", () =>
    joined(SMALL_ACCOUNTS.pdf!().subarray(0, 900), utf8("\n%%EOF\n")),
  ),

  bad("encrypted.pdf", "encrypted", () => aPdf([{ content: "" }], { locked: true })),
  bad("encrypted.xlsx", "encrypted", encryptedOffice),
  bad("encrypted.docx", "encrypted", encryptedOffice),
  bad("encrypted.zip", "encrypted", () => {
    const zip = zipSync({ a: strToU8("x") });
    zip[Buffer.from(zip).indexOf("PK\x01\x02", 0, "latin1") + 8] = 1;
    return zip;
  }),
  bad("scanned.pdf", "scanned", () => {
    const scan = { content: "q 595 0 0 842 0 0 cm /scan Do Q" };
    return aPdf([scan, scan]);
  }),

  bad("bomb.docx", "too-large", () => zipSync({ "word/document.xml": spaces(10) }, { level: 9 })),
  bad("bomb.xlsx", "too-large", () =>
    zipSync({ "xl/workbook.xml": strToU8("<a/>"), "xl/big.xml": spaces(60) }, { level: 9 }),
  ),
  bad("many-entries.docx", "too-large", () =>
    zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}`, strToU8("")]))),
  ),
  bad("zip-in-zip.zip", "unsupported-format", () =>
    zipSync({ "inner.zip": zipSync({ "inner.zip": zipSync({ a: strToU8("x") }) }) }),
  ),
  bad("bomb.pdf", "too-large", () => pageOf(packed(spaces(100)))),
  bad("bomb-in-bomb.pdf", "too-large", () =>
    pageOf(packed(deflateSync(spaces(100)), "/Filter [/FlateDecode /FlateDecode]")),
  ),
  bad("bomb-in-hexadecimal.pdf", "too-large", () => {
    const data = Buffer.from(`${deflateSync(spaces(100)).toString("hex")}>`);
    return pageOf({ entries: "/Filter [/ASCIIHexDecode /FlateDecode]", data });
  }),
  bad("bomb-of-runs.pdf", "too-large", () =>
    pageOf({
      entries: "/Filter /RunLengthDecode",
      data: Buffer.alloc(MEGABYTE, Uint8Array.of(129, 32)),
    }),
  ),
  // It says that it is an image, and is drawn as a page.
  bad("bomb-as-image.pdf", "empty", () =>
    pageOf(packed(spaces(100), "/Subtype /Image /Filter /FlateDecode")),
  ),
  bad("crowded-page.pdf", "too-large", crowdedPage),
  bad("a-thousand-pages.pdf", "too-large", aThousandPages),

  bad("deep.html", "too-large", () => utf8(`<html>${"<div>".repeat(100_000)}x`)),
  bad("deep.docx", "too-large", () => docx(nestedTables(5_000))),
  bad("deep-tables.docx", "not-an-account", () => docx(nestedTables(300))),
  bad("deep.ods", "too-large", () => odsAround('<table:table table:name="a">'.repeat(5_000))),
  bad("deep.pdf", "damaged", nestedArrays),
  bad("circle.pdf", "damaged", pagesInACircle),
  bad("form-drawing-itself.pdf", "too-large", () => formDrawingItself(1)),
  bad("form-drawing-itself-twice.pdf", "too-large", () => formDrawingItself(2)),
  bad("forms-drawing-forms.pdf", "too-large", formsDrawingForms),

  bad("spans.html", "not-an-account", () =>
    utf8(`<html><table>${'<tr><td colspan="1000000000" rowspan="1000000000">1<td>2'.repeat(99)}`),
  ),
  bad("spans.docx", "not-an-account", () => {
    const wide = row([cell("1", '<w:gridSpan w:val="1000000000"/>'), cell("2")]);
    return docx(table([wide, row([cell("1"), cell("2")])], [100, 100]));
  }),
  bad("repeated.ods", "too-large", () =>
    odsAround(
      '<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell></table:table-row></table:table>',
    ),
  ),
  bad("dimension.xlsx", "not-an-account", () =>
    xlsxAround(`<dimension ref="A1:XFD1048576"/><sheetData>${SHEET_ROW}</sheetData>`),
  ),
  bad("columns.xlsx", "damaged", () =>
    xlsxAround(`<cols><col min="1" max="1000000000"/></cols><sheetData>${SHEET_ROW}</sheetData>`),
  ),
  bad("far-row.xlsx", "damaged", () =>
    xlsxAround(`<sheetData>${SHEET_ROW.replaceAll("1", "1000000000")}</sheetData>`),
  ),
  bad("styles-only.xlsx", "empty", () => {
    const cells = Array.from({ length: 90 }, (_, at) => `<c s="${at}"/>`).join("");
    const rows = Array.from({ length: 900 }, (_, at) => `<row r="${at + 1}">${cells}</row>`);
    return xlsxAround(`<sheetData>${rows.join("")}</sheetData>`);
  }),

  bad("entities.xlsx", "damaged", () =>
    xlsxAround(`${ENTITIES}<sheetData><row><c t="str"><v>&c;</v></c></row></sheetData>`),
  ),
  ...[ENTITIES, EXTERNAL].map((doctype, at) =>
    bad(`entities-${at + 1}.docx`, "damaged", () =>
      zipSync({ "word/document.xml": strToU8(`${doctype}<document>&a;</document>`) }),
    ),
  ),
  bad("undefined-entity.docx", "damaged", () => docx(paragraph(run("&a;")))),
  bad("paths.zip", "unsupported-format", () =>
    zipSync({ "../../../../opt/evil.txt": strToU8("x"), "/etc/evil.txt": strToU8("x") }),
  ),
  bad("empty.zip", "unsupported-format", () => zipSync({})),

  bad("nul.txt", "binary", () => joined(asText(), [0, 0, 0])),
  bad("control-characters.txt", "binary", () => joined(asText(), new Array<number>(500).fill(7))),
  bad("noise.txt", "binary", () => noise(10 * MEGABYTE)),
  bad("noise-50-megabytes.bin", "too-large", () => noise(50 * MEGABYTE)),
  bad("noise-51-megabytes.pdf", "too-large", () => noise(51 * MEGABYTE, "%PDF-1.4\n")),
  bad("noise.pdf", "damaged", () => noise(20 * MEGABYTE, "%PDF-1.4\n", "\n%%EOF\n")),
  bad("noise.docx", "damaged", () => noise(49 * MEGABYTE, "PK\x03\x04")),
  bad("noise.xls", "damaged", () => noise(49 * MEGABYTE, OLE)),
  bad("one-letter.txt", "too-large", () => joined(asText(), Buffer.alloc(9 * MEGABYTE, "a"))),
  bad("one-line-of-tabs.txt", "too-large", () => utf8("1\t".repeat(MEGABYTE))),
  bad("letters.html", "too-large", () => utf8(`<html>${"x ".repeat(4 * MEGABYTE)}`)),
];

function encryptedOffice(): Uint8Array {
  const parts = { EncryptionInfo: noise(100), EncryptedPackage: noise(5_000) };
  return new Uint8Array(oleFile(new Map(Object.entries(parts))));
}

function nestedTables(depth: number): string {
  const open = "<w:tbl><w:tr><w:tc>".repeat(depth);
  return `${open}${paragraph(run("x"))}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
}
