import { expect, test } from "vitest";

import { fen } from "@/accounts/money";
import { yearColumns, yearColumnsHeights, type YearColumn } from "@/charts/year-columns";

import { boxesOf, labelsOf, PHONE, renderScene, smallestTarget } from "./render-scene";

const space = { width: 480, height: 280, rem: 16 };
const words = {
  unit: "万元",
  derived: "推得",
  missing: "未收到",
  year: (year: number) => `${year} 年`,
} as const;
const layout = (...columns: YearColumn[]) => yearColumns(columns, words, space);
const published = (year: number, wan: number) =>
  ({ year, fen: fen(wan * 1_000_000), kind: "published" }) as const;
const FILLED = "var(--ink-2)";
const ten = Array.from({ length: 10 }, (_, at) => published(2015 + at, 1000 + at * 10));

test("writes year and amount of every column", () => {
  const labels = labelsOf(layout(published(2023, 300), published(2024, 150)));
  expect(labels).toEqual(["2023", "300.00", "2024", "150.00"]);
});

test("a derived year is hollow and dashed, a published one filled", () => {
  const scene = layout({ ...published(2023, 300), kind: "derived" }, published(2024, 150));
  expect(renderScene(scene, space)).toContain('stroke-dasharray="4,3"');
  expect(boxesOf(scene, "none")).toHaveLength(1);
  expect(boxesOf(scene, FILLED)).toHaveLength(1);
  expect(scene.marks[0]!.words).toBe("2023 年\n300.00\u00a0万元\n推得");
});

test("columns start at zero: half the amount is half as high", () => {
  const [tall, low] = boxesOf(layout(published(2023, 300), published(2024, 150)), FILLED);
  expect(low!.height / tall!.height).toBeCloseTo(0.5, 6);
  expect(low!.y + low!.height).toBeCloseTo(tall!.y + tall!.height, 6);
});

test("a negative amount goes below zero, and says so", () => {
  const scene = layout(published(2023, 300), published(2024, -150));
  const [above, below] = boxesOf(scene, FILLED);
  expect(below!.y).toBeCloseTo(above!.y + above!.height, 6);
  expect(labelsOf(scene)).toContain("−150.00");
});

test("a year without an account says so and has no amount", () => {
  const labels = labelsOf(layout({ year: 2023, fen: null, kind: "published" }, ten[9]!));
  expect(labels).toContain("未收到");
  expect(labels).not.toContain("0.00");
});

test("the year in question stands out, and a year leads to where its column says", () => {
  const scene = yearColumns(
    [{ ...published(2023, 300), href: "/?year=2023" }, published(2024, 150)],
    words,
    space,
    2024,
  );
  expect(boxesOf(scene, "var(--ink)")).toHaveLength(1);
  expect(scene.marks.map(({ href }) => href)).toEqual(["/?year=2023", undefined]);
});

test("ten amounts that have no room beside each other stand below each other", () => {
  const { narrow: height } = yearColumnsHeights(ten, "万元", PHONE.width);
  const scene = yearColumns(ten, words, { ...PHONE, height });
  const boxes = boxesOf(scene, FILLED);
  expect(new Set(boxes.map(({ x }) => x)).size).toBe(1);
  expect(boxes[9]!.width / boxes[0]!.width).toBeCloseTo(1.09, 6);
  expect(smallestTarget(scene)).toBeGreaterThanOrEqual(24);
});

test("two amounts that have room stand beside each other on a phone too", () => {
  const two = ten.slice(0, 2);
  const { narrow: height } = yearColumnsHeights(two, "万元", PHONE.width);
  const [first, second] = boxesOf(yearColumns(two, words, { ...PHONE, height }), FILLED);
  expect(second!.x).toBeGreaterThan(first!.x + first!.width);
});
