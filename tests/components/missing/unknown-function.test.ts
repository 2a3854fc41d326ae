import { expect, test } from "vitest";

import { nearestCodes } from "@/components/missing/unknown-function";

test("instead of an item that there is not, the items of its group", () => {
  const near = nearestCodes("2080599");
  expect(near[0]).toBe("20805");
  expect(near).toContain("2080505");
});

test("instead of a group, those of its class; instead of a class, all of them", () => {
  expect(nearestCodes("20898")).toContain("20805");
  expect(nearestCodes("999")).toContain("208");
  expect(nearestCodes("abc")).toHaveLength(26);
});
