import { describe, expect, it } from "vitest";

import { rateBands } from "@/db/queries/execution-sums";

const bandsOf = (rates: readonly (number | null)[], low = 0.8, high = 1.2) =>
  rateBands(
    rates.map((rate) => ({ rate })),
    { low, high },
  );

describe("rateBands", () => {
  it("counts each rate once, exactly 100 % by itself, and none that there is not", () => {
    const rates = [0, 0.5, 0.79, 0.8, 0.85, 0.9, 0.99, 1, 1, 1.01, 1.2, 1.21, 9, null];
    const counted = bandsOf(rates).map(({ kind, from, to, count }) => [kind, from, to, count]);
    expect(counted).toEqual([
      ["below", -Infinity, 0.8, 3],
      ["between", 0.8, 0.9, 2],
      ["between", 0.9, 1, 2],
      ["full", 1, 1, 2],
      ["between", 1, 1.1, 1],
      ["between", 1.1, 1.2, 1],
      ["above", 1.2, Infinity, 2],
    ]);
  });

  it.each([
    [0.8, 1],
    [1, 1.2],
    [0.2, 0.9],
    [1.05, 1.1],
    [0.85, 1.15],
    [0, 9.99],
  ])("loses none between the lines %d and %d", (low, high) => {
    const rates = [0, 0.2, 0.85, 0.9, 1, 1, 1.05, 1.1, 1.15, 1.2, 9.99, 20];
    const counts = bandsOf(rates, low, high).map(({ count }) => count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rates.length);
  });
});
