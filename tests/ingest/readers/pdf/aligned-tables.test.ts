import { expect, test } from "vitest";

import { readPdf } from "@/ingest/readers/pdf/read-pdf";

import { aPdf, line, rightAligned, text } from "./a-pdf";
import { paragraphsOf, tablesOf } from "./as-printed";

const HEADER =
  text(50, 740, "科目编码") +
  text(150, 740, "科目名称") +
  text(310, 740, "合计") +
  text(400, 740, "基本支出");
const row = (y: number, code: string, name: string, total: string, basic: string) =>
  text(50, y, code) +
  text(150, y, name) +
  rightAligned(350, y, total) +
  rightAligned(450, y, basic);
const ROWS =
  row(720, "201", "一般公共服务支出", "1,264.87", "") +
  row(700, "20139", "社会工作事务", "264.87", "62.63") +
  row(680, "208", "社会保障和就业支出", "10.82", "1,000.00");
const PRINTED = [
  "科目编码|科目名称|合计|基本支出",
  "201|一般公共服务支出|1,264.87|",
  "20139|社会工作事务|264.87|62.63",
  "208|社会保障和就业支出|10.82|1,000.00",
];

const read = (...pages: string[]) => readPdf(aPdf(pages.map((content) => ({ content }))), "a.pdf");

test("figures under each other below a header are a table without any line", async () => {
  const document = await read(HEADER + ROWS);
  expect(tablesOf(document)).toEqual([PRINTED]);
  expect(document.unreadable).toEqual([]);
});

test("a column that is blank in all rows keeps its place", async () => {
  const header = HEADER + text(480, 740, "项目支出");
  expect(tablesOf(await read(header + ROWS))).toEqual([
    PRINTED.map((cells, at) => `${cells}|${at === 0 ? "项目支出" : ""}`),
  ]);
});

test("level rules divide rows with wrapped names", async () => {
  const rules = [755, 735, 705, 685, 655].map((y) => line(45, y, 455, y)).join("");
  const rows =
    text(50, 717, "2080505") +
    text(150, 723, "机关事业单位基本") +
    text(150, 711, "养老保险缴费支出") +
    rightAligned(350, 717, "6.18") +
    rightAligned(450, 717, "6.18") +
    row(691, "210", "卫生健康支出", "2.71", "") +
    row(667, "221", "住房保障支出", "29.42", "29.42");
  expect(tablesOf(await read(rules + HEADER + rows))).toEqual([
    [
      "科目编码|科目名称|合计|基本支出",
      "2080505|机关事业单位基本/养老保险缴费支出|6.18|6.18",
      "210|卫生健康支出|2.71|",
      "221|住房保障支出|29.42|29.42",
    ],
  ]);
});

test("it goes on at the top of the next page", async () => {
  const next = row(800, "210", "卫生健康支出", "2.71", "");
  expect(tablesOf(await read(HEADER + ROWS, next))).toEqual([
    [...PRINTED, "210|卫生健康支出|2.71|"],
  ]);
});

test("figures whose columns are not sure stay text, and that is said", async () => {
  const crooked =
    text(50, 720, "201") +
    text(150, 720, "甲") +
    text(300, 720, "1,264.87") +
    text(372, 720, "62.63") +
    text(50, 700, "208") +
    text(150, 700, "乙") +
    text(325, 700, "264.87") +
    text(400, 700, "62.63") +
    text(50, 680, "210") +
    text(150, 680, "丙") +
    text(340, 680, "10.82") +
    text(420, 680, "1.00");
  const document = await read(HEADER + crooked);
  expect(tablesOf(document)).toEqual([]);
  expect(paragraphsOf(document).join("/")).toContain("1,264.87");
  expect(document.unreadable).toEqual([
    { what: expect.stringContaining("第 1 页有数字没有表格线") as string, position: { page: 1 } },
  ]);
});
