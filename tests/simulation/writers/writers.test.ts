import { read, utils } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { parse } from "parse5";
import { expect, test } from "vitest";

import { grid, type PrintedDocument, type PrintedTable } from "@/simulation/document-model";
import { docx } from "@/simulation/writers/docx";
import { html } from "@/simulation/writers/html";
import { markdown } from "@/simulation/writers/markdown";
import { xlsx } from "@/simulation/writers/xlsx";

/** Names merged over two rows, money over two columns. */
const TABLE: PrintedTable = {
  kind: "table",
  number: "05",
  title: "2024年度支出表",
  captions: ["公开05表", "单位：万元"],
  rows: [
    [
      { text: "名称", rowspan: 2 },
      { text: "支出", colspan: 2 },
    ],
    [{ text: "基本" }, { text: "项目" }],
    [{ text: "甲 & <乙>" }, { text: "1,234.50", figure: true }, { text: "-", figure: true }],
  ],
  headerRows: 2,
  notes: ["注：说明。"],
};
const DOCUMENT: PrintedDocument = {
  title: "样本",
  blocks: [
    { kind: "heading", level: 1, text: "样本" },
    { kind: "paragraph", text: "正文。" },
    TABLE,
  ],
};

test("a merged cell stands in its first place of the grid", () => {
  expect(grid(TABLE.rows).map((row) => row.map(({ text }) => text))).toEqual([
    ["名称", "支出", ""],
    ["", "基本", "项目"],
    ["甲 & <乙>", "1,234.50", "-"],
  ]);
});

test("Markdown has pipe tables between their captions and notes", () => {
  expect(markdown(DOCUMENT)).toBe(
    [
      "# 样本",
      "正文。",
      "2024年度支出表",
      "公开05表",
      "单位：万元",
      "| 名称 | 支出 |  |\n| --- | --- | --- |\n|  | 基本 | 项目 |\n| 甲 & <乙> | 1,234.50 | - |",
      "注：说明。\n",
    ].join("\n\n"),
  );
});

test("HTML has spans, and parses without a repair", () => {
  const errors: string[] = [];
  parse(html(DOCUMENT), { onParseError: ({ code }) => errors.push(code) });
  expect(errors).toEqual([]);
  expect(html(DOCUMENT)).toContain(
    '<tr><th rowspan="2">名称</th><th colspan="2">支出</th></tr>\n<tr><th>基本</th><th>项目</th></tr>',
  );
  expect(html(DOCUMENT)).toContain('<td class="figure">1,234.50</td>');
});

test("XLSX has a sheet a table, merged cells, and figures as numbers of two decimals", () => {
  const book = read(xlsx(DOCUMENT), { type: "array", cellNF: true });
  expect(book.SheetNames).toEqual(["正文", "12024年度支出表"]);
  const sheet = book.Sheets["12024年度支出表"]!;
  expect(utils.sheet_to_json(sheet, { header: 1, raw: false, blankrows: false })).toEqual([
    ["2024年度支出表"],
    ["公开05表"],
    ["单位：万元"],
    ["名称", "支出"],
    [undefined, "基本", "项目"],
    ["甲 & <乙>", "1,234.50", "-"],
    ["注：说明。"],
  ]);
  expect(sheet.B6).toMatchObject({ t: "n", v: 1234.5, z: "#,##0.00" });
  expect(sheet["!merges"]?.map((range) => utils.encode_range(range))).toEqual(["A4:A5", "B4:C4"]);
});

test("DOCX merges by gridSpan and vMerge", () => {
  const xml = strFromU8(unzipSync(docx(DOCUMENT))["word/document.xml"]!);
  const [first, second] = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
  expect(first).toContain('<w:vMerge w:val="restart"/>');
  expect(first).toContain('<w:gridSpan w:val="2"/>');
  expect(second).toMatch(/^<w:tr><w:tc><w:tcPr><w:vMerge\/>/);
  expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
  expect(xml).toContain("甲 &amp; &lt;乙&gt;");
});

test("a turned table stands on landscape pages of its own in HTML and DOCX", () => {
  const turned = { ...DOCUMENT, blocks: [...DOCUMENT.blocks, { ...TABLE, turned: true as const }] };
  expect(html(turned)).toMatch(/<div class="turned">\n<p class="title">2024年度支出表<\/p>/);
  expect(html(DOCUMENT)).not.toContain('class="turned"');
  const sections = (document: PrintedDocument) =>
    strFromU8(unzipSync(docx(document))["word/document.xml"]!).match(/<w:pgSz[^>]*>/g);
  const upright = '<w:pgSz w:w="11906" w:h="16838"/>';
  expect(sections(turned)).toEqual([
    upright,
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    upright,
  ]);
  expect(sections(DOCUMENT)).toEqual([upright]);
});

test.each([
  ["xlsx", xlsx],
  ["docx", docx],
])("%s: the same document is the same bytes", async (_, write) => {
  const first = write(DOCUMENT);
  // ZIP entries carry times of two seconds' precision.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(write(DOCUMENT)).equals(Buffer.from(first))).toBe(true);
});
