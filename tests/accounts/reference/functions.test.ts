import { expect, test } from "vitest";

import { levelOf, normaliseName, parentCode } from "@/accounts/classification";
import { FUNCTIONS } from "@/accounts/reference/functions";

const codes = new Set(FUNCTIONS.map(([code]) => code));

test("1,563 categories: 31 classes, 282 groups, 1,250 items", () => {
  const count = (level: string) => FUNCTIONS.filter(([code]) => levelOf(code) === level).length;
  expect([count("类"), count("款"), count("项")]).toEqual([31, 282, 1250]);
  expect(FUNCTIONS).toHaveLength(1563);
});

test("each code once, in order, under a parent that is listed", () => {
  expect(FUNCTIONS.map(([code]) => code)).toEqual([...codes].sort());
  for (const code of codes) {
    const parent = parentCode(code);
    if (parent !== null) expect(codes).toContain(parent);
  }
});

test("names are in the form that names are brought into", () => {
  for (const [, name, , facts] of FUNCTIONS)
    for (const each of [name, ...(facts?.formerNames ?? [])])
      expect(normaliseName(each)).toBe(each);
});

test("a row in table 04 is two below that in table 01", () => {
  const listed = FUNCTIONS.flatMap(([, , , facts]) => (facts?.row01 ? [facts] : []));
  expect(listed).toHaveLength(26);
  for (const { row01, row04 } of listed) expect(row04).toBe(row01! + 2);
});
