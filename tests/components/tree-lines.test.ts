import { expect, test } from "vitest";

import type { ExplorerRow } from "@/components/spending-rows";
import { treeLines, treeStep } from "@/components/tree-lines";

const NONE = { total: null, basic: null, project: null };
const row = (code: string, ...parts: ExplorerRow[]): ExplorerRow => ({
  code,
  name: code,
  amounts: NONE,
  hrefs: NONE,
  unlisted: NONE,
  parts,
});
const TREE = [row("201", row("20106", row("2010601"), row("2010602"))), row("208")];
const linesOf = (...open: string[]) => treeLines(TREE, new Set(open));
const shownOf = (...open: string[]) =>
  linesOf(...open)
    .filter(({ isShown }) => isShown)
    .map(({ key, level }) => `${level} ${key}`);

test("closed, the first level is shown; an open part of what is closed is not", () => {
  expect(shownOf()).toEqual(["1 201", "1 208"]);
  expect(shownOf("20106")).toEqual(["1 201", "1 208"]);
  expect(shownOf("201", "20106")).toEqual(["1 201", "2 20106", "3 2010601", "3 2010602", "1 208"]);
});

test("each says whether it is open, and which of how many it is", () => {
  const [first, group, , item, last] = linesOf("201");
  expect([first!.isOpen, group!.isOpen, last!.isOpen]).toEqual([true, false, null]);
  expect(item!.position).toEqual([2, 2]);
  expect(item!.parent).toBe("20106");
});

test.each([
  ["201", "ArrowDown", { to: "20106" }],
  ["20106", "ArrowDown", { to: "208" }],
  ["208", "ArrowDown", null],
  ["208", "ArrowUp", { to: "20106" }],
  ["208", "Home", { to: "201" }],
  ["201", "End", { to: "208" }],
  ["201", "ArrowLeft", { toggle: "201" }],
  ["201", "ArrowRight", { to: "20106" }],
  ["20106", "ArrowRight", { toggle: "20106" }],
  ["20106", "ArrowLeft", { to: "201" }],
  ["20106", "Enter", { toggle: "20106" }],
  ["208", "Enter", null],
  ["208", "ArrowRight", null],
  ["208", "x", null],
])("in an open 201, at %s, %s", (at, key, step) => {
  expect(treeStep(linesOf("201"), at, key)).toEqual(step);
});
