import { expect, test } from "vitest";

import { structuralSimilarity } from "@/accounts/indicators/structural-similarity";

const classes = (amounts: Readonly<Record<string, number>>) => new Map(Object.entries(amounts));

test("the same division is 1 whatever the size, no class in common 0", () => {
  const small = classes({ "201": 3, "208": 4 });
  expect(structuralSimilarity(small, classes({ "201": 30, "208": 40 }))).toBeCloseTo(1, 12);
  expect(structuralSimilarity(small, classes({ "205": 9 }))).toBe(0);
});

test("by the cosine of the two", () => {
  // 3·4 + 4·3 = 24, over 5 · 5.
  const a = classes({ "201": 3, "208": 4 });
  expect(structuralSimilarity(a, classes({ "201": 4, "208": 3 }))).toBeCloseTo(24 / 25, 12);
});

test("of nothing nothing can be said", () => {
  expect(structuralSimilarity(classes({}), classes({ "201": 1 }))).toBeNull();
  expect(structuralSimilarity(classes({ "201": 0 }), classes({ "201": 1 }))).toBeNull();
});
