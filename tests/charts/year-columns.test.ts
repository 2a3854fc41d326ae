import { expect, test } from "vitest";

import { fen } from "@/accounts/money";
import { yearColumns, type YearColumn } from "@/charts/year-columns";
import { renderSvg, shapesOf, textsOf } from "./render-svg";

const space = { width: 480, height: 280, rem: 16 };
const words = {
  unit: "万元",
  derived: "推得",
  missing: "未收到",
  description: "逐年支出",
} as const;
const draw = (...columns: YearColumn[]) => renderSvg(yearColumns(columns, words, space), space);
const published = (year: number, wan: number) =>
  ({ year, fen: fen(wan * 1_000_000), kind: "published" }) as const;

test("writes year and amount of every column", () => {
  const texts = textsOf(draw(published(2023, 300), published(2024, 150)));
  expect(texts).toEqual(expect.arrayContaining(["2023", "2024", "300.00", "150.00"]));
});

test("a derived year is hollow and dashed, a published one filled", () => {
  const svg = draw({ ...published(2023, 300), kind: "derived" }, published(2024, 150));
  expect(svg).toContain('stroke-dasharray="4,3"');
  expect(draw(published(2024, 150))).not.toContain("stroke-dasharray");
});

test("columns start at zero: half the amount is half as high", () => {
  const heights = [...draw(published(2023, 300), published(2024, 150)).matchAll(/l0 -?([\d.]+)l/g)];
  const [tall, low] = heights.map(([, height]) => Number(height));
  expect(low! / tall!).toBeCloseTo(0.5, 2);
});

test("a year without an account says so and has no amount", () => {
  const texts = textsOf(draw({ year: 2023, fen: null, kind: "published" }, published(2024, 150)));
  expect(texts).toContain("未收到");
  expect(texts).not.toContain("0.00");
});

test("colours are custom properties alone", () => {
  expect(shapesOf(draw(published(2024, 150)), "var(--ink-2)").length).toBeGreaterThan(0);
});
