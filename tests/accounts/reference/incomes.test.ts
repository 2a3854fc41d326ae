import { expect, test } from "vitest";

import { normaliseName } from "@/accounts/classification";
import { INCOMES } from "@/accounts/reference/incomes";

test("rows 1–8 and 27–30 of table 01, in order", () => {
  expect(INCOMES.flatMap(({ row01 }) => row01 ?? [])).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 27, 28, 29, 30,
  ]);
});

test("a name leads to one category only", () => {
  const names = INCOMES.flatMap(({ name, aliases }) => [name, ...aliases]).map(normaliseName);
  expect(new Set(names).size).toBe(names.length);
});
