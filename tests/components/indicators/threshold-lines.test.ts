import { expect, test } from "vitest";

import { indicatorAt } from "@/accounts/indicators/all-indicators";
import { linesFrom, linesParameters, thresholdOf } from "@/components/indicators/threshold-lines";

const lines = (query: string) =>
  linesFrom((name) => new URLSearchParams(query).get(name) ?? undefined);
const listed = (address: string) => thresholdOf(indicatorAt(address)!, lines(""))?.lines;

test("without a choice the lines are those of the list", () => {
  expect(listed("I020")).toEqual([80, 95, 105, 120]);
  expect(listed("I024")).toEqual([10, 20]);
  expect(listed("I034")).toEqual([50_000]);
  expect(listed("I025")).toBeUndefined();
});

test("of an indicator with several values the lines are for one", () => {
  expect(listed("I004.rate")).toEqual([20]);
  expect(listed("I004.amount")).toBeUndefined();
  expect(listed("I023.slow")).toBeUndefined();
});

test("a reader sets others, as many and ascending; the lines as listed are not in the address", () => {
  const set = lines("lines.I024=5, 7.5&lines.I020=80,95,105,120&lines.I023=90,80&lines.I031=x");
  expect(linesParameters(set)).toEqual([["lines.I024", "5,7.5"]]);
  expect(thresholdOf(indicatorAt("I024")!, set)?.lines).toEqual([5, 7.5]);
});
