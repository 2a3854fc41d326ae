import { expect, test } from "vitest";

import { readLegacyWord } from "@/ingest/readers/word/read-legacy-word";

import { seen } from "../written-as";
import { cell, legacyDoc, line, rowEnd, rowEndWithoutEdges, type Written } from "./legacy-doc";

const read = (runs: readonly Written[], flags?: number) =>
  readLegacyWord(legacyDoc(runs, flags), "a.doc");

test("paragraphs and headings come in order, and the document is to be checked", () => {
  const { blocks, unreadable } = read([
    line("一、收入", 1),
    line("“甲”\v乙\t丙"),
    line("\x13 PAGE \x149\x15页"),
  ]);
  expect(seen(blocks)).toEqual(["一、收入", "“甲”\n乙 丙", "9页"]);
  expect(blocks.map((block) => block.kind === "paragraph" && block.heading)).toEqual([
    1,
    null,
    null,
  ]);
  expect(unreadable).toEqual([{ what: expect.stringContaining("请核对") as string, position: {} }]);
});

test("cells stand in the columns that their edges say, however they are merged", () => {
  const { blocks } = read([
    line("支出表"),
    ...[cell("项目"), cell("支出"), rowEnd([0, 1000, 3000])],
    // 0x20: merged with the cell above; the second edge was drawn a little off.
    ...[cell("旧"), cell("基本"), cell("项目"), rowEnd([0, 1010, 2000, 3000], [0x20])],
    ...[cell("合计"), cell("1.20"), cell("3.40"), rowEnd([0, 1000, 2000, 3000])],
    line("注"),
  ]);
  expect(seen(blocks)).toEqual([
    "支出表",
    [
      ["项目", "支出", ""],
      ["", "基本", "项目"],
      ["合计", "1.20", "3.40"],
    ],
    "注",
  ]);
});

test("a table that does not say where its cells stand is lines, no table", () => {
  const { blocks } = read([cell("合计"), cell("1.20"), rowEndWithoutEdges, line("注")]);
  expect(seen(blocks)).toEqual(["合计 1.20", "注"]);
});

test("deleted and hidden text is not read", () => {
  const { blocks } = read([
    { text: "留" },
    { text: "删", characters: [[0x0800, [1]]] },
    { text: "隐", characters: [[0x083c, [1]]] },
    line("下"),
  ]);
  expect(seen(blocks)).toEqual(["留下"]);
});

test("an encrypted document is said to be encrypted, one cut short damaged", () => {
  expect(() => read([line("甲")], 0x100)).toThrow(expect.objectContaining({ code: "encrypted" }));
  const whole = legacyDoc([line("甲")]);
  expect(() => readLegacyWord(whole.subarray(0, 600), "a.doc")).toThrow(
    expect.objectContaining({ code: "damaged" }),
  );
});

test("a short paragraph that the program numbers is a title, a sentence is none", () => {
  const listed = (text: string): Written => ({ ...line(text), paragraph: [[0x460b, [1, 0]]] });
  const { blocks } = read([listed("收入决算情况说明"), line("甲"), listed("负责商贸工作。")]);
  expect(blocks.map((block) => block.kind === "paragraph" && block.heading !== null)).toEqual([
    true,
    false,
    false,
  ]);
});
