import { expect, test } from "vitest";

import { rankedBars } from "@/charts/ranked-bars";
import { boxesOf, labelsOf, smallestTarget } from "./render-scene";

const space = { width: 480, height: 120, rem: 16 };
const row = (name: string, wan: number) => ({ code: "30101", name, value: wan * 1_000_000 });
const sceneOf = (rows: ReturnType<typeof row>[], [from, to]: readonly [number, number]) =>
  rankedBars(
    rows,
    { format: "money", unit: "万元", scale: [from * 1_000_000, to * 1_000_000] },
    space,
  );
const barsOf = (...drawn: Parameters<typeof sceneOf>) => boxesOf(sceneOf(...drawn), "var(--ink-2)");

test("keeps the order given and writes names and amounts", () => {
  const scene = sceneOf([row("奖金", 100), row("办公费", 25)], [0, 100]);
  expect(labelsOf(scene)).toEqual(["奖金", "100.00", "办公费", "25.00"]);
  expect(scene.marks.map(({ words }) => words)).toEqual([
    "奖金（30101）\n100.00\u00a0万元",
    "办公费（30101）\n25.00\u00a0万元",
  ]);
  expect(smallestTarget(scene)).toBeGreaterThanOrEqual(24);
});

test("two charts with one scale draw one amount equally long", () => {
  const [alone] = barsOf([row("办公费", 25)], [0, 100]);
  const [first, second] = barsOf([row("奖金", 100), row("办公费", 25)], [0, 100]);
  expect(alone!.width).toBeCloseTo(second!.width, 6);
  expect(first!.width / second!.width).toBeCloseTo(4, 6);
});

test("a negative amount goes to the left of zero, with a true minus", () => {
  const scene = sceneOf([row("奖金", 100), row("冲减", -50)], [-50, 100]);
  const [positive, negative] = boxesOf(scene, "var(--ink-2)");
  expect(negative!.x + negative!.width).toBeCloseTo(positive!.x, 6);
  expect(negative!.width / positive!.width).toBeCloseTo(0.5, 6);
  expect(labelsOf(scene)).toContain("−50.00");
});

test("where all are below zero, zero is on the right and no name is covered", () => {
  const scene = sceneOf([row("退回", -100), row("冲减", -50)], [-100, -50]);
  const [largest] = boxesOf(scene, "var(--ink-2)");
  expect(largest!.x).toBeGreaterThan(space.width * 0.4);
  expect(largest!.x + largest!.width).toBeLessThanOrEqual(space.width);
});
