import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";

import { readWord } from "@/ingest/readers/word/read-word";

import { seen } from "../written-as";
import { cell, docx, paragraph, row, run, table } from "./docx";

const blocksOf = (body: string, styles?: string) => readWord(docx(body, styles), "a.docx").blocks;
const seenIn = (body: string) => seen(blocksOf(body));

test("paragraphs, tables and line breaks come in printed order", () => {
  const body =
    paragraph(run("某局") + "<w:r><w:br/></w:r>" + run("2024年度")) +
    table([row([cell("项目"), cell("金额")]), row([cell("合计"), cell("1.20")])]) +
    paragraph(run("注：") + run("换算"));
  expect(seenIn(body)).toEqual([
    "某局\n2024年度",
    [
      ["项目", "金额"],
      ["合计", "1.20"],
    ],
    "注：换算",
  ]);
});

test("a heading is one by its style, its style's ancestor or its own outline level", () => {
  const styles =
    '<w:style w:styleId="a1"><w:name w:val="heading 2"/></w:style>' +
    '<w:style w:styleId="b"><w:name w:val="正文标题"/><w:basedOn w:val="a1"/></w:style>' +
    '<w:style w:styleId="c"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
  const body = [
    paragraph(run("甲"), '<w:pStyle w:val="a1"/>'),
    paragraph(run("乙"), '<w:pStyle w:val="b"/>'),
    paragraph(run("丙"), '<w:pStyle w:val="c"/>'),
    paragraph(run("丁"), '<w:outlineLvl w:val="3"/>'),
    paragraph(run("戊"), '<w:pStyle w:val="a1"/><w:outlineLvl w:val="9"/>'),
    paragraph(run("己")),
  ].join("");
  const headings = blocksOf(body, styles).map(
    (block) => block.kind === "paragraph" && block.heading,
  );
  expect(headings).toEqual([2, 2, 1, 4, null, null]);
});

test("numbers that are printed without being typed are read, bullets are not", () => {
  const level = (ilvl: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const lists =
    `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCountingThousand", "第%1部分 ")}${level(1, "chineseCounting", "%2、")}${level(2, "decimal", "%3.")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="8">${level(0, "bullet", "●")}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="11"/></w:lvlOverride></w:num>';
  const styles =
    '<w:style w:styleId="h1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbered = (text: string, list: number, ilvl: number) =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`);
  const heading = (text: string) => paragraph(run(text), '<w:pStyle w:val="h1"/>');
  const body = [
    heading("概况"),
    numbered("职责", 1, 1),
    numbered("机构", 1, 1),
    numbered("甲", 1, 2),
    heading("情况说明"),
    numbered("收入", 1, 1),
    numbered("点", 2, 0),
    numbered("支出", 3, 1),
    paragraph(run("无"), '<w:pStyle w:val="h1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
  ].join("");
  expect(seen(readWord(docx(body, styles, lists), "a.docx").blocks)).toEqual([
    "第一部分 概况",
    "一、职责",
    "二、机构",
    "1.甲",
    "第二部分 情况说明",
    "一、收入",
    "点",
    "十一、支出",
    "无",
  ]);
});

test("merged cells keep their text in the first cell and leave the others blank", () => {
  const span = '<w:gridSpan w:val="2"/>';
  const body = table([
    row([cell("项目", '<w:vMerge w:val="restart"/>'), cell("本年支出", span)]),
    row([cell("旧字", "<w:vMerge/>"), cell("基本支出"), cell("项目支出")]),
    row([cell("合计"), cell("1.20"), cell("3.40")]),
    row([cell("注", '<w:gridSpan w:val="3"/>')]),
  ]);
  expect(seenIn(body)).toEqual([
    [
      ["项目", "本年支出", ""],
      ["", "基本支出", "项目支出"],
      ["合计", "1.20", "3.40"],
      ["注", "", ""],
    ],
  ]);
});

test("a row that begins later stands under its own columns", () => {
  const body = table([
    row([cell("一"), cell("二"), cell("三")]),
    row([cell("2")], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
  ]);
  expect(seenIn(body)).toEqual([
    [
      ["一", "二", "三"],
      ["", "2", ""],
    ],
  ]);
});

test("borders that miss one another by half a millimetre are one border", () => {
  const two = '<w:gridSpan w:val="2"/>';
  const body = table(
    [row([cell("项目", two), cell("金额")]), row([cell("合计"), cell("1.20", two)])],
    [2000, 28, 2000],
  );
  expect(seenIn(body)).toEqual([
    [
      ["项目", "金额"],
      ["合计", "1.20"],
    ],
  ]);
});

test("the final text is read: insertions, no deletions, no hidden text, no field codes", () => {
  const deleted = "<w:del><w:r><w:delText>旧</w:delText></w:r><w:r><w:t>旧</w:t></w:r></w:del>";
  const hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>";
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 1</w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>9</w:t></w:r>';
  const body =
    paragraph(deleted + `<w:ins>${run("新")}</w:ins>` + hidden + field + run("。")) +
    table([
      row([cell("删"), cell("除")], "<w:del/>"),
      row([cell("留"), cell("下")]),
      row([cell("又"), cell("留")]),
    ]);
  expect(seenIn(body)).toEqual([
    "新9。",
    [
      ["留", "下"],
      ["又", "留"],
    ],
  ]);
});

test("a text box is read once, content controls as if they were not there", () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
  const drawing =
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box("框")}</wps:txbx>` +
    `</mc:Choice><mc:Fallback>${box("框")}</mc:Fallback></mc:AlternateContent></w:r>`;
  const control = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph(run("内"))}</w:sdtContent></w:sdt>`;
  expect(seenIn(paragraph(run("前") + drawing + run("后")) + control)).toEqual([
    "框",
    "前后",
    "内",
  ]);
});

test("a table in a cell is lines of the cell; a table that only frames another is not there", () => {
  const inner = table([row([cell("a"), cell("1")]), row([cell("b"), cell("2")])]);
  const framed = table([row([`<w:tc><w:tcPr/>${inner}${paragraph("")}</w:tc>`])]);
  const nested = table([
    row([cell("项目"), cell("内容"), cell("备注"), cell("金额"), cell("说明")]),
    row([
      cell("甲"),
      `<w:tc><w:tcPr/>${inner}${paragraph("")}</w:tc>`,
      cell(""),
      cell("3"),
      cell(""),
    ]),
  ]);
  expect(seenIn(framed + paragraph(run("间")) + nested)).toEqual([
    [
      ["a", "1"],
      ["b", "2"],
    ],
    "间",
    [
      ["项目", "内容", "备注", "金额", "说明"],
      ["甲", "a 1\nb 2", "", "3", ""],
    ],
  ]);
});

test("spans beyond measure, deep nesting and a DOCTYPE are refused or clamped", () => {
  const wide = table([row([cell("甲", '<w:gridSpan w:val="99999999"/>'), cell("乙")])]);
  expect(seenIn(wide)).toEqual([[["甲", "乙"]]]);
  expect(() => blocksOf("<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000))).toThrow(
    expect.objectContaining({ code: "too-large" }),
  );
  const entity = strToU8('<!DOCTYPE x [<!ENTITY a "b">]><w:document>&a;</w:document>');
  expect(() => readWord(zipSync({ "word/document.xml": entity }), "a.docx")).toThrow(
    expect.objectContaining({ code: "damaged" }),
  );
});

test("a document cut short is damaged, one without text is empty", () => {
  const whole = docx(paragraph(run("文")));
  expect(() => readWord(whole.subarray(0, whole.length - 40), "a.docx")).toThrow(
    expect.objectContaining({ code: "damaged" }),
  );
  expect(() =>
    readWord(zipSync({ "word/document.xml": strToU8("<w:document><w:body>") }), "a"),
  ).toThrow(expect.objectContaining({ code: "damaged" }));
  expect(() => blocksOf(paragraph(""))).toThrow(expect.objectContaining({ code: "empty" }));
});
