import { expect, test } from "vitest";

import { normaliseName } from "@/accounts/classification";
import { ECONOMIC_CLASSES } from "@/accounts/reference/economic-classes";

test("110 categories, each once and in order, names in the written form", () => {
  const codes = ECONOMIC_CLASSES.map(([code]) => code);
  expect(codes).toHaveLength(110);
  expect(codes).toEqual([...new Set(codes)].sort());
  for (const [, name] of ECONOMIC_CLASSES) expect(normaliseName(name)).toBe(name);
});

test("every class says which group it belongs to, and items follow their class", () => {
  for (const [code, , , facts] of ECONOMIC_CLASSES) {
    if (code.length === 3) expect(facts?.group).toBeDefined();
    else expect(facts?.group).toBeUndefined();
  }
});

test("basic expenditure is 301 and 303 for people, 302 and 310 for the office", () => {
  const inTable06 = ECONOMIC_CLASSES.filter(([, , , facts]) => facts?.table06 === "always");
  expect(inTable06.map(([code, , , facts]) => [code, facts?.group])).toEqual([
    ["301", "personnel"],
    ["302", "operating"],
    ["303", "personnel"],
    ["310", "operating"],
  ]);
});
