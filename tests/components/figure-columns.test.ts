import { expect, test } from "vitest";

import { figureColumns, type PageCell } from "@/components/figure-columns";

const cell = (...texts: string[]): PageCell => ({
  parts: texts.map((text) => ({ text, kind: "text" })),
  columns: 1,
});
const textsOf = (rows: readonly (readonly PageCell[])[]) =>
  figureColumns(rows, (heading) => `${heading}（%）`).map((row) => row.map(({ text }) => text));

test("a change becomes two columns: by how much, and by how much of a hundred", () => {
  expect(
    textsOf([
      [cell("单位"), cell("比上年"), cell("原因")],
      [cell("甲"), cell("-116.78", "-14.4%"), cell("人员变动")],
      [cell("乙"), cell("5.00"), cell("")],
    ]),
  ).toEqual([
    ["单位", "比上年", "比上年（%）", "原因"],
    ["甲", "-116.78", "-14.4%", "人员变动"],
    ["乙", "5.00", "", ""],
  ]);
});

test("a heading over several columns keeps its width, and those under it their place", () => {
  const wide = { ...cell("规模"), columns: 3 };
  expect(
    textsOf([
      [cell("指标"), cell("甲"), cell("比上年")],
      [wide],
      [cell("支出"), cell("1"), cell("2", "3.0%")],
    ]),
  ).toEqual([
    ["指标", "甲", "比上年", "比上年（%）"],
    ["规模", "", "", ""],
    ["支出", "1", "2", "3.0%"],
  ]);
});
