import { expect, test } from "vitest";

import { readingOf } from "./stated-in";

const MANY = 20_000;

/** Each takes less than a second; read again and again from each figure, the digits take minutes. */
test.each([
  ["sentences in one paragraph", "事业收入 1 万元，占 1%。".repeat(MANY)],
  ["lines of one section", "事业收入 1 万元，占 1%。\n".repeat(MANY)],
  ["parts of one sentence", "事业收入 1 万元，占 1%，".repeat(MANY)],
  ["sentences that continue the one before", "比上年增加 1 万元。".repeat(MANY)],
  ["figures of the year before", "上年 1 万元、".repeat(MANY)],
  ["digits", "1".repeat(20 * MANY)],
  ["digits and points", "1.".repeat(10 * MANY)],
  ["reasons without an end", "原因".repeat(10 * MANY)],
])("many %s are read in time that grows with them", { timeout: 10_000 }, (_, text) => {
  const { statements } = readingOf(`二、收入决算情况说明\n\n${text}\n`);
  expect(Math.max(0, ...statements.map(({ text: passage }) => passage.length))).toBeLessThan(5000);
});

test("what is longer than any sentence is cut, and nothing in it is lost", () => {
  const text = "事业收入 1 万元，占 1%，".repeat(2000);
  const { statements, unread } = readingOf(`二、收入决算情况说明\n\n${text}\n`);
  expect(statements.filter(({ key }) => key === "incomeItem")).toHaveLength(2000);
  expect(unread).toEqual([]);
});
