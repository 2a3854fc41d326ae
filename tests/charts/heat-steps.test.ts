import { expect, test } from "vitest";

import { heatSteps, stepOf } from "@/charts/heat-steps";
import { fen } from "@/accounts/money";

test("says the range of every step, with its unit", () => {
  expect(heatSteps([0.8, 0.9], "rate", "万元").map(({ text }) => text)).toEqual([
    "< 80%",
    "80% 至 90%",
    "≥ 90%",
  ]);
  expect(heatSteps([fen(100_000_000)], "money", "万元")[1]?.text).toBe("≥ 100\u00a0万元");
});

test("a value on a bound belongs to the step above it, a negative one to the lowest", () => {
  const steps = heatSteps([0, 0.5], "rate", "万元");
  expect([-3, 0, 0.49, 0.5, 9].map((value) => stepOf(value, steps))).toEqual([0, 1, 1, 2, 2]);
});
