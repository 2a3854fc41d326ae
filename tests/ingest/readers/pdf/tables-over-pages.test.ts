import { expect, test } from "vitest";

import { readPdf } from "@/ingest/readers/pdf/read-pdf";

import { aPdf, grid, inGrid, text } from "./a-pdf";
import { tablesOf } from "./as-printed";

const XS = [50, 150, 350, 450];
const HEADER = ["科目编码", "科目名称", "决算数"];
const FIRST =
  grid(XS, [740, 720, 700]) + inGrid(XS, [740, 720, 700], [HEADER, ["201", "甲", "1.00"]]);
const moved = XS.map((x) => x + 2);
const NEXT = grid(moved, [790, 770]) + inGrid(moved, [790, 770], [["208", "乙", "2.00"]]);

const read = (...pages: string[]) => readPdf(aPdf(pages.map((content) => ({ content }))), "a.pdf");

test("rows without a header at the top of the next page go on, each with its own page", async () => {
  const document = await read(FIRST, NEXT);
  expect(tablesOf(document)).toEqual([["科目编码|科目名称|决算数", "201|甲|1.00", "208|乙|2.00"]]);
  const [table] = document.blocks;
  expect(
    table?.kind === "table" && table.rows.map((row) => row.map(({ position }) => position.page)),
  ).toEqual([
    [1, 1, 1],
    [1, 1, 1],
    [2, 2, 2],
  ]);
});

test("page numbers between the parts do not end the table", async () => {
  expect(
    tablesOf(await read(FIRST + text(290, 40, "- 1 -"), NEXT + text(290, 40, "- 2 -"))),
  ).toHaveLength(1);
});

test("below a title another table begins", async () => {
  expect(tablesOf(await read(FIRST, text(200, 800, "另一张表") + NEXT))).toEqual([
    ["科目编码|科目名称|决算数", "201|甲|1.00"],
    ["208|乙|2.00"],
  ]);
});

test("with other columns another table begins", async () => {
  const xs = [50, 250, 450];
  const other = grid(xs, [790, 770]) + inGrid(xs, [790, 770], [["丙", "3.00"]]);
  expect(tablesOf(await read(FIRST, other))).toHaveLength(2);
});

test("a title and a header printed on every page are read once", async () => {
  const title = text(200, 800, "支出决算表");
  const ys = [790, 770, 750];
  const first = title + grid(XS, ys) + inGrid(XS, ys, [HEADER, ["201", "甲", "1.00"]]);
  const next = title + grid(XS, ys) + inGrid(XS, ys, [HEADER, ["208", "乙", "2.00"]]);
  expect(tablesOf(await read(first, next))).toEqual([
    ["科目编码|科目名称|决算数", "201|甲|1.00", "208|乙|2.00"],
  ]);
});

test("a part drawn with fewer lines is laid over the columns before", async () => {
  const fewer = [50, 350, 450];
  const total = grid(fewer, [790, 770]) + inGrid(fewer, [790, 770], [["合计", "3.00"]]);
  expect(tablesOf(await read(FIRST, total))).toEqual([
    ["科目编码|科目名称|决算数", "201|甲|1.00", "合计||3.00"],
  ]);
});

test("a name cut by the page break is put together, where no row is a name alone", async () => {
  const rest =
    grid(XS, [790, 770, 750]) +
    inGrid(
      XS,
      [790, 770, 750],
      [
        ["", "支出", ""],
        ["208", "乙", "2.00"],
      ],
    );
  expect(tablesOf(await read(FIRST, rest))).toEqual([
    ["科目编码|科目名称|决算数", "201|甲/支出|1.00", "208|乙|2.00"],
  ]);
  const ys = [790, 770, 750, 730];
  const names =
    grid(XS, ys) +
    inGrid(XS, ys, [
      ["", "支出", ""],
      ["", "收入", ""],
      ["208", "乙", "2.00"],
    ]);
  expect(tablesOf(await read(FIRST, names))[0]).toContain("|支出|");
});

test("a page that ends behind the first row of a header", async () => {
  const group = [50, 350, 450];
  const first = grid(group, [60, 40]) + inGrid(group, [60, 40], [["项目", "本年支出"]]);
  const ys = [790, 770, 750];
  const rest = grid(XS, ys) + inGrid(XS, ys, [HEADER, ["208", "乙", "2.00"]]);
  expect(tablesOf(await read(first, rest))).toEqual([
    ["项目||本年支出", "科目编码|科目名称|决算数", "208|乙|2.00"],
  ]);
});

test("amounts that the end of a page cuts through are whole again", async () => {
  const cut = (ys: number[], name: string, amount: string) =>
    grid(XS, ys) + inGrid(XS, ys, [["", name, amount]]);
  const first = grid(XS, [60, 40]) + inGrid(XS, [60, 40], [["201", "甲", "1234567.8"]]);
  expect(tablesOf(await read(first, cut([790, 770], "", "9")))).toEqual([["201|甲|1234567.8/9"]]);
  expect(tablesOf(await read(FIRST, cut([790, 770], "", "9.00")))[0]).toContain("||9.00");
});
