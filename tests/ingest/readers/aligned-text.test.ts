import { expect, test } from "vitest";

import { readText } from "@/ingest/readers/read-text";

import { seen, utf8 } from "./written-as";

const read = (text: string) => readText(utf8(text), "a.txt");

const HEADER = ["科目编码", "科目名称", "合计", "基本支出", "经营支出"];
const ROWS = [
  ["205", "教育支出", "12.30", "10.20", ""],
  ["20502", "普通教育", "12.30", "", ""],
  ["2050202", "小学教育", "2.10", "2.10", ""],
  ["2050299", "其他普通教育支出", "0.20", "", ""],
];

/** Cells below each other, amounts to the right, where a Chinese character takes `wide` columns. */
function spaced(rows: readonly (readonly string[])[], wide: number, widths: readonly number[]) {
  const width = (text: string) =>
    text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) * (wide - 1);
  return rows
    .map((cells) =>
      cells
        .map((text, at) => {
          const blank = " ".repeat((widths[at] ?? 0) - width(text));
          return /^\d+\.\d/.test(text) || at > 1 ? blank + text : text + blank;
        })
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}

test.each([1, 2])("columns apart by spaces, a Chinese character as wide as %i digits", (wide) => {
  const text = spaced([HEADER, ...ROWS], wide, [8, 16, 8, 8, 8]);
  const { blocks, unreadable } = read(`支出决算表\n单位：万元\n${text}\n注：尾数。`);
  expect(seen(blocks)).toEqual(["支出决算表\n单位：万元", [HEADER, ...ROWS], "注：尾数。"]);
  expect(unreadable).toEqual([]);
});

test("a wrapped name stands above and below its amounts", () => {
  const text = spaced(
    [
      ["科目编码", "科目名称", "合计", "基本支出"],
      ["", "一般公共服", "", ""],
      ["201", "", "9.00", "4.00"],
      ["", "务支出", "", ""],
      ["", "人大及有关", "", ""],
      ["20101", "", "9.00", "4.00"],
      ["", "事务", "", ""],
      ["2010101", "行政运行", "4.00", "4.00"],
    ],
    1,
    [8, 10, 8, 8],
  );
  expect(seen(read(text).blocks)[0]?.slice(1)).toEqual([
    ["201", "一般公共服务支出", "9.00", "4.00"],
    ["20101", "人大及有关事务", "9.00", "4.00"],
    ["2010101", "行政运行", "4.00", "4.00"],
  ]);
});

const FIRST_PAGE = spaced(
  [
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ["205", "教育支出", "12.30", "10.20", "2.10"],
    ["2050299", "其他普通教育支出", "12.30", "10.20", "2.10"],
  ],
  1,
  [8, 16, 8, 8, 8],
);

test("rows on the next page go on in the columns that they fill", () => {
  const { blocks } = read(`${FIRST_PAGE}
\f2050202  小学教育   2.10   1.10   1.00
2050203  初中教育   1.10   1.05   0.05`);
  expect(seen(blocks)[1]).toEqual([
    ["2050202", "小学教育", "2.10", "1.10", "1.00"],
    ["2050203", "初中教育", "1.10", "1.05", "0.05"],
  ]);
});

test("rows that may stand in other columns are left as text, and said of the table before", () => {
  const { blocks, unreadable } = read(`${FIRST_PAGE}
\f2050202  小学教育   2.10   1.10
2050203  初中教育   1.10   1.10`);
  expect(blocks.map(({ kind }) => kind)).toEqual(["table", "paragraph"]);
  expect(unreadable).toEqual([
    {
      what: "第 4 至 5 行像一张用空格对齐的表，各栏分不清，没有读取",
      position: { line: 4, page: 2 },
      goesOn: true,
    },
  ]);
});

test("amounts without a head of their own are no table, and said", () => {
  const { blocks, unreadable } = read(`项目            金额
甲    1.00   2.00   3.00   4.00
乙    1.00   2.00   3.00   4.00`);
  expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
  expect(unreadable).toHaveLength(1);
});

test("sentences with amounts make no table", () => {
  const { blocks, unreadable } = read(
    "收入合计  12.30 万元，支出合计  12.30 万元。\n其中：  1.20 万元",
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
  expect(unreadable).toEqual([]);
});

test("many rows are read in time that grows with them", () => {
  const row = "2050202  小学教育   2.10   1.10\n";
  const started = performance.now();
  read(row.repeat(60_000));
  expect(performance.now() - started).toBeLessThan(10_000);
});
