import fc from "fast-check";
import { expect, test } from "vitest";

import { squarify } from "@/charts/squarify";

const space = { width: 600, height: 400 };
const weights = fc
  .array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 30 })
  .map((list) => list.toSorted((a, b) => b - a));

test("areas are as the weights, and fill the space", () => {
  fc.assert(
    fc.property(weights, (list) => {
      const whole = list.reduce((sum, weight) => sum + weight, 0);
      const tiles = squarify(list, (weight) => weight, space);
      for (const { row, width, height } of tiles)
        expect((width * height) / (600 * 400)).toBeCloseTo(row / whole, 6);
      expect(tiles).toHaveLength(list.length);
    }),
  );
});

test("no tile leaves the space or lies on another", () => {
  fc.assert(
    fc.property(weights, (list) => {
      const tiles = squarify(list, (weight) => weight, space);
      for (const [at, tile] of tiles.entries()) {
        expect(Math.min(tile.x, tile.y)).toBeGreaterThan(-1e-6);
        expect(tile.x + tile.width).toBeLessThan(600 + 1e-6);
        expect(tile.y + tile.height).toBeLessThan(400 + 1e-6);
        for (const other of tiles.slice(at + 1)) {
          const across = Math.min(tile.x + tile.width, other.x + other.width);
          const down = Math.min(tile.y + tile.height, other.y + other.height);
          const width = across - Math.max(tile.x, other.x);
          const height = down - Math.max(tile.y, other.y);
          expect(Math.min(width, height)).toBeLessThan(1e-6);
        }
      }
    }),
  );
});

test("what weighs nothing or less has no tile", () => {
  const tiles = squarify([5, 0, -3], (weight) => weight, space);
  expect(tiles.map(({ row }) => row)).toEqual([5]);
});

test("four equal weights are four equal quarters", () => {
  const tiles = squarify([1, 1, 1, 1], (weight) => weight, { width: 200, height: 200 });
  expect(tiles.map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
    [0, 0, 100, 100],
    [0, 100, 100, 100],
    [100, 0, 100, 100],
    [100, 100, 100, 100],
  ]);
});

test("a space without area has no tiles", () => {
  expect(squarify([5], (weight) => weight, { width: 0, height: 0 })).toEqual([]);
});
