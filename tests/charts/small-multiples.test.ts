import { expect, test } from "vitest";

import { panelsHeight, smallMultiples, type Panel } from "@/charts/small-multiples";

import { labelsOf, PHONE } from "./render-scene";

const words = {
  format: "rate",
  unit: "万元",
  derived: "推得",
  missing: "无",
  scale: (from: string, to: string) => `同一纵轴：${from} 至 ${to}`,
} as const;
const panel = (name: string, ...values: (number | null)[]): Panel => ({
  key: name,
  name,
  points: values.map((value, at) => ({ year: 2020 + at, value, kind: "published" })),
});
const space = { width: 992, height: panelsHeight(2, 992), rem: 16 };

test("says the one scale, and each panel its name, its years and its last value", () => {
  const labels = labelsOf(
    smallMultiples([panel("甲", 0.5, 0.8), panel("乙", 0.2, 0.4)], words, space),
  );
  expect(labels).toEqual(
    expect.arrayContaining(["同一纵轴：0% 至 80%", "甲", "80.0%", "乙", "40.0%", "2020", "2021"]),
  );
});

test("a scale that need not begin at zero shows what little moved", () => {
  const near = [panel("甲", 0.957, 0.979), panel("乙", 0.984, 0.99)];
  const labels = labelsOf(smallMultiples(near, { ...words, fromZero: false }, space));
  expect(labels).toContain("同一纵轴：95% 至 99%");
});

test("a blank is marked and the last stated value is the one that is named", () => {
  const labels = labelsOf(smallMultiples([panel("甲", 0.5, null)], words, space));
  expect(labels).toEqual(expect.arrayContaining(["无", "50.0%"]));
});

test("a mark is a panel with all its years in words", () => {
  const { marks } = smallMultiples([panel("甲", 0.5, null)], words, space);
  expect(marks.map((mark) => mark.words)).toEqual(["甲\n2020 50.0%\n2021 无"]);
});

test("two and three panels share the width and are higher, twelve stand in equal rows", () => {
  const layout = (count: number) =>
    smallMultiples(
      Array.from({ length: count }, (_, at) => panel(`${at}`, 0.5, 0.8)),
      words,
      { ...space, height: panelsHeight(count, 992) },
    ).marks;
  const [first, second] = layout(2);
  expect(second!.x - first!.x).toBeCloseTo((992 + 22.4) / 2, 6);
  expect(first!.height).toBeGreaterThan(layout(12)[0]!.height);
  expect(new Set(layout(12).map(({ y }) => y)).size).toBe(3);
  expect(new Set(layout(12).map(({ x }) => x)).size).toBe(4);
});

test("ninety panels of very long names lie side by side, none on another", () => {
  const names = Array.from(
    { length: 90 },
    (_, at) => `${at}某某区某某某某某某某某某某某某某某某某委员会办公室`,
  );
  const height = panelsHeight(90, 350);
  const { marks } = smallMultiples(
    names.map((name) => panel(name, 1, 2)),
    words,
    { ...PHONE, height },
  );
  expect(marks).toHaveLength(90);
  for (const [at, mark] of marks.entries()) {
    expect(mark.x + mark.width).toBeLessThanOrEqual(350.001);
    expect(mark.y + mark.height).toBeLessThanOrEqual(height);
    const below = marks[at + 2];
    if (below) expect(below.y).toBeGreaterThan(mark.y + mark.height);
  }
});
