import { describe, expect, test } from "vitest";

import { judge } from "@/accounts/indicators/judge";
import type { Quantity } from "@/accounts/indicators/quantity";
import { INDICATORS, type IndicatorFacts, type Threshold } from "@/accounts/reference/indicators";
import { wan } from "@/tests/factories";

const listed: readonly IndicatorFacts[] = INDICATORS;
const thresholdOf = (id: string): Threshold => listed.find((facts) => facts.id === id)!.threshold!;
const rate = (numerator: number, denominator: number): Quantity => ({
  kind: "rate",
  numerator,
  denominator,
});

describe("年初预算完成率: usual from 95 to 105, serious below 80 and above 120", () => {
  test.each([
    [79.99, "serious"],
    [80, "watch"],
    [94.99, "watch"],
    [95, "normal"],
    [105, "normal"],
    [105.01, "watch"],
    [120, "watch"],
    [120.01, "serious"],
  ])("%d %%", (percent, judgement) => {
    expect(judge(thresholdOf("I020"), rate(Math.round(percent * 100), 10_000))).toBe(judgement);
  });
});

test("what is carried over: above 10 % watch, above 20 % serious", () => {
  const at = (percent: number) => judge(thresholdOf("I024"), rate(percent, 100));
  expect([10, 11, 20, 21].map(at)).toEqual(["normal", "watch", "watch", "serious"]);
});

test("三公 above its budget is serious at once", () => {
  expect(judge(thresholdOf("I031"), rate(wan("4.86"), wan("4.86")))).toBe("normal");
  expect(judge(thresholdOf("I031"), rate(wan("4.87"), wan("4.86")))).toBe("serious");
});

test("a change is pointed out by its rate and its size, either way", () => {
  const at = (change: string, of: string) => judge(thresholdOf("I004"), rate(wan(change), wan(of)));
  expect(at("50.00", "100.00")).toBe("normal");
  expect(at("50.01", "100.00")).toBe("watch");
  expect(at("-60.00", "100.00")).toBe("watch");
  expect(at("60.00", "300.00")).toBe("normal");
});

test("a line in 元 is for one car", () => {
  const at = (running: string, among: number) =>
    judge(thresholdOf("I034"), { kind: "each", fen: wan(running), among });
  expect(at("10.00", 2)).toBe("normal");
  expect(at("10.01", 2)).toBe("watch");
});
