import { expect, test } from "vitest";

import { readPdf } from "@/ingest/readers/pdf/read-pdf";

import {
  aPdf,
  grid,
  HEIGHT,
  inGrid,
  line,
  rightAligned,
  text,
  WIDTH,
  type DrawnPage,
} from "./a-pdf";
import { tablesOf } from "./as-printed";

const XS = [50, 150, 350, 450, 550];
const YS = [700, 680, 660, 640];
const ROWS = [
  ["科目编码", "科目名称", "基本支出", "项目支出"],
  ["2010601", "行政运行", "51.32", ""],
  ["2010602", "一般行政管理事务", "", "202.24"],
];
const PRINTED = [
  "科目编码|科目名称|基本支出|项目支出",
  "2010601|行政运行|51.32|",
  "2010602|一般行政管理事务||202.24",
];

const tables = async (...pages: (string | DrawnPage)[]) =>
  tablesOf(
    await readPdf(
      aPdf(pages.map((page) => (typeof page === "string" ? { content: page } : page))),
      "made-up.pdf",
    ),
  );

test("the cells of a ruled table, blank ones too, in a font that is not in the file", async () => {
  expect(await tables(grid(XS, YS) + inGrid(XS, YS, ROWS))).toEqual([PRINTED]);
});

test("borders drawn as thin filled rectangles, cell by cell", async () => {
  const borders = YS.slice(1).flatMap((bottom, row) =>
    XS.slice(1).map((right, column) => {
      const [left, top] = [XS[column]!, YS[row]!];
      const [width, height] = [right - left, top - bottom];
      return (
        `${left} ${top - 1} ${width} 1 re ${left} ${bottom} ${width} 1 re f\n` +
        `${left} ${bottom} 1 ${height} re ${right - 1} ${bottom} 1 ${height} re f\n`
      );
    }),
  );
  expect(await tables(borders.join("") + inGrid(XS, YS, ROWS))).toEqual([PRINTED]);
});

test("borders as dots, as double lines and as the edges of rectangles", async () => {
  const cells = inGrid(
    [50, 90, 150],
    [100, 80, 60],
    [
      ["甲", "1.00"],
      ["乙", "2.00"],
    ],
  );
  const rectangles = "50 60 40 40 re S 90 60 60 40 re S\n";
  const dots = Array.from({ length: 50 }, (_, at) => `${50 + at * 2} 80 1 1 re f\n`).join("");
  const double = line(50, 79, 150, 79) + line(50, 80.5, 150, 80.5);
  for (const across of [dots, double]) {
    expect(await tables(rectangles + across + cells)).toEqual([["甲|1.00", "乙|2.00"]]);
  }
});

test("a merged cell's text stands in its first cell, and its other cells are blank", async () => {
  const xs = [50, 150, 250, 350];
  const lines =
    line(50, 700, 350, 700) +
    line(150, 680, 350, 680) +
    line(50, 660, 350, 660) +
    line(50, 640, 350, 640) +
    line(50, 700, 50, 640) +
    line(150, 700, 150, 640) +
    line(250, 680, 250, 640) +
    line(350, 700, 350, 640);
  const words =
    text(60, 677, "科目名称") +
    text(220, 687, "本年支出") +
    text(160, 667, "基本支出") +
    text(260, 667, "项目支出") +
    inGrid(xs, [660, 640], [["行政运行", "51.32", "0.00"]]);
  expect(await tables(lines + words)).toEqual([
    ["科目名称|本年支出|", "|基本支出|项目支出", "行政运行|51.32|0.00"],
  ]);
});

test("a table without its outer borders has its outer cells all the same", async () => {
  const inner =
    [150, 350, 450].map((x) => line(x, 700, x, 640)).join("") +
    [680, 660].map((y) => line(50, y, 550, y)).join("");
  expect(await tables(inner + inGrid(XS, YS, ROWS))).toEqual([PRINTED]);
});

test("rows that no line divides are told by their amounts, a wrapped name beside its own", async () => {
  const lines = grid([50, 150, 300, 400], [700, 680, 600]);
  const words =
    inGrid([50, 150, 300], [700, 680], [["科目编码", "科目名称", "决算数"]]) +
    text(53, 666, "2010601") +
    text(153, 666, "行政运行") +
    rightAligned(397, 666, "51.32") +
    text(153, 648, "机关事业单位基本养老保") +
    text(53, 642, "2080505") +
    rightAligned(397, 642, "1,006.18") +
    text(153, 636, "险缴费支出") +
    text(53, 618, "221") +
    text(153, 618, "住房保障支出");
  expect(await tables(lines + words)).toEqual([
    [
      "科目编码|科目名称|决算数",
      "2010601|行政运行|51.32",
      "2080505|机关事业单位基本养老保/险缴费支出|1,006.18",
      "221|住房保障支出|",
    ],
  ]);
});

test("an amount wrapped in a narrow cell stays one cell", async () => {
  const lines = grid([50, 150, 190], [700, 670]);
  const words = text(53, 680, "行政运行") + text(153, 686, "1,234,5") + text(153, 674, "67.89");
  expect(await tables(lines + words)).toEqual([["行政运行|1,234,5/67.89"]]);
});

test("one piece of text that runs over two cells is parted between them", async () => {
  const lines = grid([50, 100, 150], [700, 680]);
  expect(await tables(lines + text(55, 686, "307.82   105.58"))).toEqual([["307.82|105.58"]]);
});

test("a number too long for its cell is not parted", async () => {
  const lines = grid([50, 150, 190], [700, 680]);
  const words = text(53, 686, "合计") + rightAligned(188, 686, "123456789.01");
  expect(await tables(lines + words)).toEqual([["合计|123456789.01"]]);
});

test("text drawn twice to look bold is read once", async () => {
  const lines = grid([50, 150, 250], [700, 680]);
  const words = [0, 0.4].map((by) => text(53 + by, 686, "合计") + text(153 + by, 686, "11.00"));
  expect(await tables(lines + words.join(""))).toEqual([["合计|11.00"]]);
});

test("a page turned by the file, and one on which everything is drawn sideways", async () => {
  const content = grid(XS, YS) + inGrid(XS, YS, ROWS);
  const sideways = `q 0 1 -1 0 ${HEIGHT} 0 cm\n${content}Q\n`;
  expect(await tables({ content, rotate: 180 })).toEqual([PRINTED]);
  expect(await tables({ content: sideways, rotate: 90, width: HEIGHT, height: WIDTH })).toEqual([
    PRINTED,
  ]);
  expect(await tables({ content: sideways, width: HEIGHT, height: WIDTH })).toEqual([PRINTED]);
});

test("tables that touch part where the columns change below a row without any", async () => {
  const other = [50, 100, 300, 400, 500, 550];
  const below = YS.map((y) => y - 80);
  const title = grid([50, 550], [640, 620]) + text(200, 626, "另一张表");
  const rows = [
    ["类", "名称", "甲", "乙", "丙"],
    ["201", "行政运行", "1.00", "2.00", "3.00"],
    ["202", "外交支出", "4.00", "5.00", "6.00"],
  ];
  const both = grid(XS, YS) + inGrid(XS, YS, ROWS) + title + grid(other, below);
  expect(await tables(both + inGrid(other, below, rows))).toEqual([
    PRINTED,
    ["另一张表||||", ...rows.map((row) => row.join("|"))],
  ]);
});

test("a watermark across a table, set level, is no part of its cells", async () => {
  const written = grid(XS, YS) + inGrid(XS, YS, ROWS) + text(300, 645, "公开", 48);
  expect(await tables(written)).toEqual([PRINTED]);
});
