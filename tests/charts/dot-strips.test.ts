import { expect, test } from "vitest";

import { dotStrips, dotStripsHeight, type DotGroup, type DotWords } from "@/charts/dot-strips";

import { labelsOf, renderScene, smallestTarget } from "./render-scene";
import { textsOf } from "./render-svg";

const words: DotWords = {
  format: "rate",
  unit: "万元",
  median: "中位数",
  count: (dots: number) => `${dots} 个`,
  marks: [0.85],
};
const group = (name: string, median: number | null, ...values: number[]): DotGroup => ({
  name,
  median,
  dots: values.map((value, at) => ({ key: `${at}`, name: `${name}${at}`, value })),
});
const layout = (groups: DotGroup[], { marks = words.marks, width = 992 } = {}) =>
  dotStrips(
    groups,
    { ...words, marks },
    { width, height: dotStripsHeight(groups, marks), rem: 16 },
  );
const dots = (scene: ReturnType<typeof layout>) =>
  scene.marks.flatMap(({ shapes }) =>
    shapes.flatMap((each) => (each.type === "circle" ? [each] : [])),
  );

test("names each group with its count and its median, and the dots below the bound", () => {
  const texts = textsOf(
    renderScene(layout([group("机关", 0.9, 0.95, 0.9, 0.7)]), { width: 992, height: 200, rem: 16 }),
  );
  expect(texts).toEqual(expect.arrayContaining(["机关　3 个", "中位数 90.0%", "机关2  70.0%"]));
  expect(texts.some((text) => text.startsWith("机关0"))).toBe(false);
});

test("the largest stands on top, and no dot lies on another", () => {
  const drawn = dots(layout([group("机关", null, 0.9, 0.95, 0.9)]));
  expect(drawn.map(({ shape }) => shape.cy)).toEqual(
    drawn.map(({ shape }) => shape.cy).toSorted((a, b) => a - b),
  );
  expect(drawn[0]!.shape.cx).toBeGreaterThan(drawn[1]!.shape.cx);
  expect(drawn[1]!.shape.cy).not.toBe(drawn[2]!.shape.cy);
});

test("a dot on the bound is not below it", () => {
  const fills = dots(layout([group("机关", null, 0.85, 0.84)])).map(({ style }) => style.fill);
  expect(fills).toEqual(["var(--surface)", "var(--down)"]);
});

test("without a bound the two ends are named", () => {
  const labels = labelsOf(layout([group("机关", null, 0.9, 0.8, 0.7)], { marks: [] }));
  expect(labels).toEqual(expect.arrayContaining(["机关0  90.0%", "机关2  70.0%"]));
});

test("ninety dots on a phone stay inside, six of a side are named, and each can be hit", () => {
  const values = Array.from({ length: 90 }, (_, at) => 0.4 + at / 200);
  const scene = layout([group("某某某某某某某某某某某某某某单位", 0.6, ...values)], { width: 350 });
  expect(scene.marks).toHaveLength(90);
  expect(smallestTarget(scene)).toBeGreaterThanOrEqual(24);
  for (const { shape } of dots(scene)) {
    expect(shape.cx).toBeGreaterThan(0);
    expect(shape.cx).toBeLessThan(350);
  }
  expect(scene.labels.filter(({ type }) => type === "text")).toHaveLength(8);
});

test("one dot, equal dots and no dots are drawn", () => {
  expect(dots(layout([group("机关", 1, 1)]))).toHaveLength(1);
  expect(dots(layout([group("机关", 1, 1, 1)]))).toHaveLength(2);
  expect(renderScene(layout([]), { width: 350, height: 100, rem: 16 })).toContain("<svg");
});
