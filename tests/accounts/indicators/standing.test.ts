import { expect, test } from "vitest";

import { median, standing } from "@/accounts/indicators/standing";

test("the median of an odd number is the middle one, of an even number the mean of the two", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
  expect(median([-2, 3])).toBe(0.5);
  expect(median([4])).toBe(4);
  expect(median([])).toBeNull();
});

test("equals share a rank", () => {
  const sizes = [30, 20, 20, 10];
  expect(sizes.map((size) => standing(size, sizes).rank)).toEqual([1, 2, 2, 4]);
  expect(standing(10, sizes).of).toBe(4);
});
