import { expect, test } from "vitest";

import { readPdf } from "@/ingest/readers/pdf/read-pdf";

import { aPdf, rightAligned, text } from "./a-pdf";
import { tablesOf } from "./as-printed";

const read = (...pages: string[]) => readPdf(aPdf(pages.map((content) => ({ content }))), "a.pdf");
const SAID = { what: expect.stringContaining("分不清属于哪一列") as string, position: { page: 1 } };

const row = (y: number, code: string, name: string, total: string, basic: string) =>
  text(50, y, code) +
  text(100, y, name) +
  rightAligned(350, y, total) +
  rightAligned(450, y, basic);
const ROWS =
  row(700, "201", "一般公共服务支出", "12.30", "10.00") +
  row(680, "20113", "商贸事务", "12.30", "10.00") +
  row(660, "208", "社会保障和就业支出", "2.30", "");
const PRINTED = [
  "201|一般公共服务支出|12.30|10.00",
  "20113|商贸事务|12.30|10.00",
  "208|社会保障和就业支出|2.30|",
];
const WIDE = text(50, 720, "编码") + text(200, 720, "科目名称");

test("in wide columns heads stand beside their figures and names", async () => {
  const header = WIDE + text(290, 720, "合计") + text(380, 720, "基本支出");
  expect(tablesOf(await read(header + ROWS))).toEqual([
    ["编码|科目名称|合计|基本支出", ...PRINTED],
  ]);
});

test("the head of two columns may stand above one of them, in its cell", async () => {
  const header =
    WIDE + text(320, 735, "本年支出") + text(290, 720, "合计") + text(380, 720, "基本");
  const [table] = tablesOf(await read(text(50, 735, "项目") + header + ROWS));
  expect(table?.slice(-3)).toEqual(PRINTED);
});

test("numbers below the heads are a row of their own", async () => {
  const header = WIDE + text(320, 720, "合计") + text(415, 720, "基本支出");
  const numbers = text(335, 710, "1") + text(435, 710, "2");
  expect(tablesOf(await read(header + numbers + ROWS))).toEqual([
    ["编码|科目名称|合计|基本支出", "||1|2", ...PRINTED],
  ]);
});

test("an amount close to the name in the next column is apart from it", async () => {
  const two = (y: number, income: string, amount: string, name: string) =>
    text(50, y, income) +
    rightAligned(200, y, amount) +
    text(204, y, name) +
    rightAligned(400, y, "3.00");
  const header =
    text(60, 720, "项目") +
    text(170, 720, "决算数") +
    text(230, 720, "项目") +
    text(370, 720, "决算数");
  const rows =
    two(700, "一、拨款收入", "12.30", "一、教育支出") +
    two(680, "二、事业收入", "2.30", "二、科学技术支出") +
    two(660, "三、其他收入", "1.00", "三、农林水支出");
  expect(tablesOf(await read(header + rows))).toEqual([
    [
      "项目|决算数|项目|决算数",
      "一、拨款收入|12.30|一、教育支出|3.00",
      "二、事业收入|2.30|二、科学技术支出|3.00",
      "三、其他收入|1.00|三、农林水支出|3.00",
    ],
  ]);
});

test("heads, amounts and names that touch are no table, and that is said", async () => {
  const touching = WIDE + text(310, 720, "合计本年支出基本支出项目");
  const heads = await read(touching + ROWS);
  expect([tablesOf(heads), heads.unreadable]).toEqual([[], [SAID]]);
  const dashes = [700, 680, 660].map((y) => text(330, y, "—31002") + text(50, y, "9")).join("");
  expect(tablesOf(await read(text(50, 720, "甲") + text(330, 720, "乙") + ROWS + dashes))).toEqual(
    [],
  );
});

test("below its header printed again it goes on, to its last rows without amounts", async () => {
  const header = WIDE + text(320, 720, "合计") + text(415, 720, "基本支出");
  const next =
    text(50, 680, "229") +
    text(100, 680, "其他支出") +
    text(50, 700, "221") +
    text(100, 700, "住房保障支出") +
    rightAligned(350, 700, "1.00");
  const note = text(50, 660, "注：本表反映支出情况。");
  expect(tablesOf(await read(header + ROWS, header + next + note))).toEqual([
    ["编码|科目名称|合计|基本支出", ...PRINTED, "221|住房保障支出|1.00|", "229|其他支出||"],
  ]);
});

test("a single row left on a page by itself is said", async () => {
  const document = await read(row(60, "201", "一般公共服务支出", "12.30", "10.00"));
  expect(document.unreadable).toEqual([SAID]);
});

test("neighbours with the same head, told apart by what stands above some of them, are no table", async () => {
  const groups = text(360, 735, "年初结转") + text(460, 735, "本年支出");
  const header = WIDE + text(320, 720, "合计") + text(370, 720, "基本") + text(420, 720, "合计");
  const third = [700, 680, 660].map((y) => rightAligned(400, y, "1.00")).join("");
  const document = await read(groups + header + third + ROWS);
  expect([tablesOf(document), document.unreadable]).toEqual([[], [SAID]]);
});
