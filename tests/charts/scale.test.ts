import fc from "fast-check";
import { expect, test } from "vitest";

import { logTicks, niceTicks, scaleOver, spread, ticksWithin } from "@/charts/scale";

test("ticks are round and enclose the range", () => {
  expect(niceTicks(0, 87, 4)).toEqual([0, 25, 50, 75, 100]);
  expect(niceTicks(0.71, 0.98, 6)).toEqual([0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1]);
  expect(niceTicks(-30, 10, 4)).toEqual([-30, -20, -10, 0, 10]);
  expect(niceTicks(0, 0, 4)[0]).toBe(0);
  expect(logTicks(3, 4200)).toEqual([1, 10, 100, 1000, 10_000]);
});

test("ticks within a range end with it, and a little below zero gets no tick of its own", () => {
  expect(ticksWithin(-1, 1111, 4)).toEqual({ ticks: [0, 500, 1000], range: [-1, 1111] });
  expect(ticksWithin(0, 100, 4)).toEqual({ ticks: [0, 25, 50, 75, 100], range: [0, 100] });
  expect(ticksWithin(-80, 20, 4).ticks).toEqual([-75, -50, -25, 0]);
});

test("a scale puts the ends of its ticks on the ends of its room", () => {
  expect([0, 50, 100].map(scaleOver([0, 25, 100], [10, 210]))).toEqual([10, 110, 210]);
  expect([1, 10, 100].map(scaleOver([1, 10, 100], [0, 200], true))).toEqual([0, 100, 200]);
});

test("labels that fit are spread without overlap, in their order, inside their room", () => {
  const wanted = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(wanted, (places) => {
      const labels = places.map((each) => ({ wanted: each, height: 16 }));
      const middles = spread(labels, [0, 400]).toSorted((a, b) => a - b);
      expect(middles[0]).toBeGreaterThanOrEqual(8);
      expect(middles.at(-1)).toBeLessThanOrEqual(392);
      for (const [at, next] of middles.slice(1).entries())
        expect(next - (middles[at] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
    }),
  );
});

test("a label with room around it stays where it wants to be", () => {
  expect(
    spread(
      [
        { wanted: 50, height: 16 },
        { wanted: 90, height: 16 },
      ],
      [0, 400],
    ),
  ).toEqual([50, 90]);
});
