import { expect, it } from "vitest";

import type { Indicator } from "@/accounts/project";
import { isOffTarget, offTargetFirst } from "@/components/account/indicator-order";

const indicator = (name: string, target: string, result: string): Indicator => ({
  group: "",
  kind: "",
  name,
  target,
  result,
  place: { block: 0 },
});

it("compares what is written, not how it is spaced or how wide it is", () => {
  expect(isOffTarget(indicator("甲", "≥95%", "96%"))).toBe(true);
  expect(isOffTarget(indicator("乙", "1 次", "1次"))).toBe(false);
  expect(isOffTarget(indicator("丙", "100％", "100%"))).toBe(false);
});

it("says nothing of what is not filled in", () => {
  expect(isOffTarget(indicator("甲", "", "96%"))).toBe(false);
  expect(isOffTarget(indicator("乙", "≥95%", ""))).toBe(false);
});

it("moves what differs to the front and keeps the order otherwise", () => {
  const all = [
    indicator("一", "1", "1"),
    indicator("二", "2", "3"),
    indicator("三", "3", "3"),
    indicator("四", "4", "5"),
  ];
  expect(offTargetFirst(all).map(({ name }) => name)).toEqual(["二", "四", "一", "三"]);
});
