import { expect, test } from "vitest";

import { fen } from "@/accounts/money";
import { spendingTreemap, unlabelledTiles } from "@/charts/spending-treemap";
import { renderSvg, shapesOf, textsOf } from "./render-svg";

const space = { width: 600, height: 360, rem: 16 };
const words = { unit: "万元", description: "支出树图" } as const;
const row = (code: string | null, name: string, wan: number) => ({
  code,
  name,
  fen: fen(wan * 1_000_000),
  share: null,
});
const draw = (...rows: ReturnType<typeof row>[]) =>
  renderSvg(spendingTreemap(rows, words, space), space);

test("a tile says its name and its amount in the unit of the chart", () => {
  const texts = textsOf(draw(row("205", "教育支出", 300), row("221", "住房保障支出", 100)));
  expect(texts).toEqual(["教育支出", "300.00", "住房保障支出", "100.00"]);
});

test("a tile has the colour of its class as a custom property, a group that of its class", () => {
  const svg = draw(row("20502", "普通教育", 300), row("221", "住房保障支出", 100));
  expect(shapesOf(svg, "var(--fc-205)")).toHaveLength(1);
  expect(shapesOf(svg, "var(--fc-221)")).toHaveLength(1);
});

test("a class without a colour of its own has that of 其他支出", () => {
  expect(shapesOf(draw(row("299", "某类支出", 1)), "var(--fc-229)")).toHaveLength(1);
});

test("a label that does not fit is left out, not cut", () => {
  const texts = textsOf(draw(row("205", "教育支出", 9990), row("221", "住房保障支出", 10)));
  expect(texts).toEqual(["教育支出", "9,990.00"]);
});

test("a negative amount and a zero have no tile", () => {
  const svg = draw(
    row("205", "教育支出", 300),
    row("221", "住房保障支出", -100),
    row("201", "无", 0),
  );
  expect(textsOf(svg)).toEqual(["教育支出", "300.00"]);
  expect(svg).not.toContain("--fc-221");
});

test("what a whole has beyond its parts is framed and dashed, in no class's colour", () => {
  const svg = draw(row("205", "教育支出", 300), row(null, "差", 100));
  expect(svg).toContain('stroke-dasharray="4,3"');
  expect(textsOf(svg)).toContain("差");
});

test("nothing to draw is an empty drawing", () => {
  expect(textsOf(draw())).toEqual([]);
});

test("a difference is hatched, a class is not", () => {
  const stripes = (svg: string) => svg.match(/stroke="var\(--rule\)"/g) ?? [];
  expect(stripes(draw(row("205", "教育支出", 300), row(null, "差", 100)))).toHaveLength(1);
  expect(stripes(draw(row("205", "教育支出", 300)))).toHaveLength(0);
});

test("a tile without a label is named for the list beneath, one with a label is not", () => {
  const rows = [row("205", "教育支出", 9990), row("221", "住房保障支出", 10)];
  expect(unlabelledTiles(rows, "万元", space).map(({ name }) => name)).toEqual(["住房保障支出"]);
});
