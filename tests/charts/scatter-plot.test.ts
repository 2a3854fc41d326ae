import { expect, test } from "vitest";

import { scatterPlot, unplaced, type ScatterAxes } from "@/charts/scatter-plot";
import { textWidth } from "@/charts/chart-space";

import { labelsOf, PAGE, PHONE, smallestTarget } from "./render-scene";

const axes = (log = false): ScatterAxes => ({
  x: { name: "支出", format: "money", unit: "万元", log },
  y: { name: "执行率", format: "rate", unit: "万元", log: false },
});
const point = (name: string, wan: number, y: number, group = "机关") => ({
  key: name,
  name,
  group,
  x: wan * 1_000_000,
  y,
});

test("names both axes with their unit, the groups and the points", () => {
  const scene = scatterPlot([point("甲", 100, 0.9), point("乙", 900, 0.5, "学校")], axes(), PAGE);
  expect(labelsOf(scene)).toEqual(
    expect.arrayContaining(["支出（万元）", "执行率", "机关", "学校", "甲", "乙"]),
  );
  expect(scene.marks[0]!.words).toBe("甲（机关）\n支出 100.00\u00a0万元\n执行率 90.0%");
});

test("more lies to the right and above", () => {
  const [a, b] = scatterPlot([point("甲", 100, 0.5), point("乙", 900, 0.9)], axes(), PAGE).marks;
  expect(b!.x).toBeGreaterThan(a!.x);
  expect(b!.y).toBeLessThan(a!.y);
});

test("on a log axis ten times as much is one step, and what is not above zero is left out", () => {
  const points = [
    point("甲", 10, 0.5),
    point("乙", 100, 0.6),
    point("丙", 1000, 0.7),
    point("零", 0, 0.5),
  ];
  const { marks } = scatterPlot(points, axes(true), PAGE);
  expect(marks).toHaveLength(3);
  expect(marks[2]!.x - marks[1]!.x).toBeCloseTo(marks[1]!.x - marks[0]!.x, 6);
  expect(unplaced(points, axes(true)).map(({ name }) => name)).toEqual(["零"]);
  expect(unplaced(points, axes())).toEqual([]);
});

test("of ninety points no name lies on another, and each can be hit", () => {
  const points = Array.from({ length: 90 }, (_, at) =>
    point(`某某某局${at}`, 100 + ((at * 37) % 90) * 10, 0.5 + ((at * 53) % 90) / 200),
  );
  const scene = scatterPlot(points, axes(), PHONE);
  expect(scene.marks).toHaveLength(90);
  expect(smallestTarget(scene)).toBeGreaterThanOrEqual(24);
  const names = scene.labels.flatMap((shape) =>
    shape.type === "text"
      ? [{ x: shape.x, y: shape.y, end: shape.x + textWidth(shape.style.text, 12) }]
      : [],
  );
  for (const [at, a] of names.entries()) {
    expect(a.end).toBeLessThanOrEqual(350);
    for (const b of names.slice(at + 1))
      expect(Math.abs(a.y - b.y) > 16 || a.end <= b.x || b.end <= a.x).toBe(true);
  }
});

test("no points at all leave nothing to draw", () => {
  expect(scatterPlot([], axes(), PAGE).marks).toEqual([]);
});
