import { expect, test } from "vitest";

import { stitchedCode } from "@/accounts/stitched-code";

test.each([
  // 安全生产监管 became part of 应急管理事务 in 2019.
  ["21506", 2018, "22401"],
  ["21506", 2019, "21506"],
  // Its items are not listed one by one.
  ["2150601", 2018, "22401"],
  // 旅游 went to 文化和旅游.
  ["21605", 2018, "20701"],
  // Under a new name, but the same code.
  ["210", 2015, "210"],
  ["2080501", 2019, "2080501"],
  ["2080504", 2019, "2080501"],
  // Split up: there is no one successor.
  ["20803", 2015, "20803"],
  ["2010101", 2015, "2010101"],
] as const)("%s of %i counts as %s today", (code, year, today) => {
  expect(stitchedCode(code, year)).toBe(today);
});
