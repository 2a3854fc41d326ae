import { expect, test } from "vitest";

import { splitAtWords } from "@/components/search/marked-words";

test.each([
  ["行政事业单位养老支出", ["养老"], ["行政事业单位", "养老", "支出"]],
  ["养老支出，养老", ["养老"], ["", "养老", "支出，", "养老", ""]],
  ["甲乙丙", ["丙", "甲"], ["", "甲", "乙", "丙", ""]],
  ["100%（a.b）", ["a.b"], ["100%（", "a.b", "）"]],
  ["(x", ["(x"], ["", "(x", ""]],
  ["ABC", ["b"], ["A", "B", "C"]],
  ["没有", ["别的"], ["没有"]],
  ["没有", [], ["没有"]],
])("%s split at %j", (text, words, parts) => {
  expect(splitAtWords(text, words)).toEqual(parts);
});
