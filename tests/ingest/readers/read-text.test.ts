import { expect, test } from "vitest";

import type { Block, Table } from "@/ingest/readers/document";
import { readText } from "@/ingest/readers/read-text";

import { seen, utf8 } from "./written-as";

const read = (text: string) => readText(utf8(text), "a.txt");
const blocksOf = (text: string) => seen(read(text).blocks);
const headings = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === "paragraph" ? block.heading : "table"));

test("lines with tabs are a table that keeps its empty cells and drops its rule", () => {
  expect(blocksOf("标题\n甲\t\t乙\t\n\t1\t\t2\n---\t--\t--\t---\n-\t--\t\t-\n注")).toEqual([
    "标题",
    [
      ["甲", "", "乙", ""],
      ["", "1", "", "2"],
      ["-", "--", "", "-"],
    ],
    "注",
  ]);
});

test("a blank line ends a table", () => {
  expect(blocksOf("甲\t1\n\n乙\t2")).toEqual([[["甲", "1"]], [["乙", "2"]]]);
});

test("a row without any text continues a table but begins none", () => {
  expect(blocksOf("甲\t乙\n\t\n丙\t丁")).toEqual([
    [
      ["甲", "乙"],
      ["", ""],
      ["丙", "丁"],
    ],
  ]);
  expect(blocksOf("上文\n\t\n下文")).toEqual(["上文", "下文"]);
});

test("a tab that only indents makes no table", () => {
  expect(blocksOf("\t上文\n\t下文")).toEqual(["上文\n下文"]);
});

test("a pipe table, with or without a rule and outer pipes", () => {
  const rows = [
    ["甲", "乙|丙"],
    ["1", ""],
  ];
  expect(blocksOf("| 甲 | 乙\\|丙 |\n| 1 | |")).toEqual([rows]);
  expect(blocksOf("| 甲 | 乙\\|丙 |\n|:-|-:|\n| 1 | |\n注")).toEqual([rows, "注"]);
  expect(blocksOf("说明\n甲 | 乙\\|丙\n--- | ---\n1 |  | \n注")).toEqual(["说明", rows, "注"]);
});

test("blank lines between the rows of pipes are passed over, unless a new header follows", () => {
  expect(blocksOf("| 甲 | 乙 |\n|---|---|\n\n| 1 | 2 |\n\n| 3 | 4 |")).toEqual([
    [
      ["甲", "乙"],
      ["1", "2"],
      ["3", "4"],
    ],
  ]);
  expect(blocksOf("| 甲 | 乙 |\n\n| 丙 | 丁 |\n|---|---|\n| 3 | 4 |")).toHaveLength(2);
  expect(blocksOf("| 甲 | 乙 |\n\n| 丙 |")).toHaveLength(2);
});

test("a table drawn as a grid, with rows of several lines", () => {
  const grid =
    "+------+------+\n| 甲   | 乙   |\n+======+======+\n| 小学 | 1.00 |\n| 教育 |      |\n+------+------+";
  expect(blocksOf(`上文\n\n${grid}\n\n下文`)).toEqual([
    "上文",
    [
      ["甲", "乙"],
      ["小学\n教育", "1.00"],
    ],
    "下文",
  ]);
  expect(blocksOf("上文\n\n+------+")).toEqual(["上文"]);
});

test("a pipe in running text makes no table", () => {
  expect(blocksOf("甲 | 乙\n丙 | 丁")).toEqual(["甲 | 乙\n丙 | 丁"]);
});

test("dashes below a pipe table's header are a rule, in a later row blanks", () => {
  expect(blocksOf("|甲|乙|\n|-|-|\n|-|-|")).toEqual([
    [
      ["甲", "乙"],
      ["-", "-"],
    ],
  ]);
});

test("a heading stands alone, without its marks", () => {
  const { blocks } = read("上文\n## **一、收入** ##\n下文\n#### 四级\n#无空格\n#1 不是标题");
  expect(seen(blocks)).toEqual(["上文", "一、收入", "下文", "四级", "无空格", "#1 不是标题"]);
  expect(headings(blocks)).toEqual([null, 2, null, 4, 1, null]);
});

test("bold lines are no headings", () => {
  const { blocks } = read("**二、支出**\n正文");
  expect(seen(blocks)).toEqual(["二、支出\n正文"]);
  expect(headings(blocks)).toEqual([null]);
});

test("hard breaks, bullets and indents are not part of a line", () => {
  expect(blocksOf("单位：某局  \n办公室\n- 一、收入\n　　二、支出　\n-5.00")).toEqual([
    "单位：某局\n办公室\n一、收入\n二、支出\n-5.00",
  ]);
});

test("fences, rules and empty headings are drawn, not written", () => {
  expect(blocksOf("```markdown\n甲\n---\n乙\n===\n#\n***\n丙\n```")).toEqual(["甲", "乙", "丙"]);
});

test("every line and cell knows its line, whatever ends the lines", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const { blocks } = read(["", "甲  ", "乙<br>丙", "", "丁\t1", "戊\t2"].join(end));
    expect(blocks).toEqual([
      {
        kind: "paragraph",
        heading: null,
        lines: [
          { text: "甲", position: { line: 2 } },
          { text: "乙", position: { line: 3 } },
          { text: "丙", position: { line: 3 } },
        ],
      },
      {
        kind: "table",
        rows: [
          [
            { text: "丁", position: { line: 5 } },
            { text: "1", position: { line: 5 } },
          ],
          [
            { text: "戊", position: { line: 6 } },
            { text: "2", position: { line: 6 } },
          ],
        ],
      },
    ]);
  }
});

test("a form feed begins a page and a block", () => {
  const { blocks } = read("封面\n\f目录\n末行\f甲\t1\n");
  expect(seen(blocks)).toEqual(["封面", "目录\n末行", [["甲", "1"]]]);
  expect(blocks[1]).toHaveProperty("lines.0.position", { line: 2, page: 2 });
  expect((blocks[2] as Table).rows[0]![0]!.position).toEqual({ line: 3, page: 3 });
});

test.each([
  ["一、收入\n甲\t1", "text"],
  ["# 一、收入\n甲\t1", "markdown"],
  ["一、收入\n| 甲 | 1 |", "markdown"],
])("%j is %s", (text, format) => {
  expect(read(text).format).toBe(format);
});

test.each(["", " \n\t\n　\n", "```\n```\n---", "\ufeff"])("%j is empty", (text) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ code: "empty" }));
});

test("a row of 500 cells is read, one of 501 is refused at its line", () => {
  expect(blocksOf(`甲${"\t".repeat(499)}`)[0]![0]).toHaveLength(500);
  expect(() => read(`甲\n\n乙${"\t".repeat(500)}丙`)).toThrow(
    expect.objectContaining({ code: "too-large", place: { line: 3 } }),
  );
});

test("200,000 lines are read, one more is refused", () => {
  expect(blocksOf(`甲${"\n".repeat(199_999)}`)).toEqual(["甲"]);
  expect(() => read(`甲${"\n".repeat(200_000)}`)).toThrow(
    expect.objectContaining({ code: "too-large", place: { line: 200_001 } }),
  );
  expect(() => read(`甲${"\f".repeat(200_000)}`)).toThrow(
    expect.objectContaining({ code: "too-large", place: { line: 1 } }),
  );
});
