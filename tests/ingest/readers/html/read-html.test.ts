import { expect, test } from "vitest";

import { readHtml } from "@/ingest/readers/html/read-html";

import { joined, seen, utf16le, utf8 } from "../written-as";

const blocksOf = (html: string) => readHtml(utf8(html), "a.html").blocks;
const seenIn = (html: string) => seen(blocksOf(html));

test("title, headings, paragraphs and breaks come as a browser shows them", () => {
  const page = `<!DOCTYPE html><html><head><title>某局决算</title></head><body>
    <h2>一、 收入</h2><p>甲&nbsp;&amp;<b>乙</b><br>第二
    行</p><div>丙<p>丁</p>戊</div></body></html>`;
  const blocks = blocksOf(page);
  expect(seen(blocks)).toEqual(["某局决算", "一、 收入", "甲 &乙\n第二行", "丙", "丁", "戊"]);
  expect(blocks.map((block) => block.kind === "paragraph" && block.heading)).toEqual([
    null,
    2,
    null,
    null,
    null,
    null,
  ]);
});

test("what a page does not show is not read", () => {
  const page = `<nav>导航</nav><script>1</script><style>p{}</style><!-- 注 --><template>模</template>
    <p hidden>隐</p><p style="color:red; DISPLAY : none">藏</p><span style="visibility:hidden">匿</span>
    <table><tr><td>项目</td><td style='display:none'>x</td><td>金额</td></tr><tr><td>合计<td>1.20</table>`;
  expect(seenIn(page)).toEqual([
    [
      ["项目", "金额"],
      ["合计", "1.20"],
    ],
  ]);
});

test("cells spanned in both directions keep their place; columns that only spans pass are none", () => {
  const page = `<table><caption>支出表</caption>
    <tr><th colspan="99">单位：万元</th></tr>
    <tr><th rowspan="2">项目</th><th colspan="2">支出</th><th rowspan="3">备注</th></tr>
    <tr><th>基本</th><th>项目</th></tr>
    <tr><td>合计</td><td>1.20</td><td>3.40</td></tr>
    <tr><td rowspan="0">甲</td><td>5.60</td><td></td><td>x</td></tr>
    <tr><td>7.80</td></tr></table>`;
  expect(seenIn(page)).toEqual([
    "支出表",
    [
      ["单位：万元", "", "", ""],
      ["项目", "支出", "", "备注"],
      ["", "基本", "项目", ""],
      ["合计", "1.20", "3.40", ""],
      ["甲", "5.60", "", "x"],
      ["", "7.80", "", ""],
    ],
  ]);
});

test("tables that lay out a page are read as what is in them", () => {
  const data = "<table><tr><td>项目<td>金额<tr><td>合计<td>1.20</table>";
  const page = `<table><tr><td>栏目</td><td><table><tr><td><h1>决算</h1>${data}<p>注</p></td></tr></table></td></tr></table>`;
  expect(seenIn(page)).toEqual([
    "栏目",
    "决算",
    [
      ["项目", "金额"],
      ["合计", "1.20"],
    ],
    "注",
  ]);
});

test("a sheet saved as a page, one table around several, is read as these", () => {
  const row = (...cells: readonly string[]) =>
    `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`;
  const wide = (text: string) => `<tr><td colspan="3">${text}</td></tr>`;
  const rows = [
    wide("收入表"),
    row("部门：某局", "", "单位：万元"),
    row("项目", "本年", "其他"),
    row("合计", "1.20", ""),
    wide("注：无"),
    row("", "", ""),
    wide("支出表"),
    wide("单位：万元"),
    row("项目", "本年", ""),
    row("合计", "3.40", ""),
  ];
  expect(seenIn(`<table>${rows.join("")}</table>`)).toEqual([
    "收入表",
    "部门：某局",
    "单位：万元",
    [
      ["项目", "本年", "其他"],
      ["合计", "1.20", ""],
    ],
    "注：无",
    "支出表",
    "单位：万元",
    [
      ["项目", "本年"],
      ["合计", "3.40"],
    ],
  ]);
});

test("several lines in a cell stay lines of the cell", () => {
  expect(
    seenIn("<table><tr><td><p>甲</p><p>乙</p></td><td>1,234.5<br>6</td></tr></table>"),
  ).toEqual([[["甲\n乙", "1,234.5\n6"]]]);
});

/** 一 D2BB 、 A1A2 收 CAD5 入 C8EB in GB18030. */
const GB18030 = [0xd2, 0xbb, 0xa1, 0xa2, 0xca, 0xd5, 0xc8, 0xeb];

test.each([
  [
    "declared by the page",
    joined(utf8('<meta charset="gb2312"><p>'), GB18030, utf8("</p>")),
    undefined,
  ],
  [
    "declared the long way",
    joined(utf8('<meta http-equiv=content-type content="text/html; charset=GBK"><p>'), GB18030),
    undefined,
  ],
  ["stated by the server", joined(utf8("<p>"), GB18030), "gbk"],
  ["not declared", joined(utf8("<p>"), GB18030, utf8("</p>")), undefined],
  ["declared wrongly", utf8('<meta charset="gb2312"><p>一、收入'), undefined],
  ["declared by no known name", utf8('<meta charset="x-none"><p>一、收入'), undefined],
  ["UTF-16 with BOM", joined([0xff, 0xfe], utf16le("<p>一、收入</p>")), undefined],
])("the characters are right: charset %s", (_case, bytes, header) => {
  expect(seen(readHtml(bytes, "a.html", header).blocks)).toEqual(["一、收入"]);
});

test("spans of any size do no harm", () => {
  const cells = '<td colspan="999999" rowspan="999999">x</td>'.repeat(3);
  expect(seenIn(`<table><tr>${cells}</tr><tr><td>y</td></tr></table>`)).toEqual([
    [
      ["x", "x", "x", ""],
      ["", "", "", "y"],
    ],
  ]);
});

test.each([
  ["nesting", "<div>".repeat(100_000)],
  ["formatting opened again and again", "<p><b><i><u>x".repeat(100_000)],
  [
    "a table of half a million cells",
    `<table>${`<tr>${"<td>1".repeat(500)}`.repeat(1_000)}</table>`,
  ],
])("%s is refused within seconds", (_case, page) => {
  expect(() => blocksOf(page)).toThrow(expect.objectContaining({ code: "too-large" }));
});

test("a page without text is empty", () => {
  expect(() => blocksOf("<html><body><script>1</script></body></html>")).toThrow(
    expect.objectContaining({ code: "empty" }),
  );
});
