import { expect, test } from "vitest";

import { agreement } from "@/accounts/agreement";
import { parseFen } from "@/accounts/money";

const printed = (text: string) => parseFen(text, "万元") ?? null;

test.each([
  ["586.85", "586.85", "agrees"],
  ["4", "4.00", "agrees"],
  ["3.2", "3.23", "rounding"],
  ["3.23", "3.2", "rounding"],
  ["649.2", "649.21", "rounding"],
  ["0.1", "0.05", "rounding"],
  ["-0.1", "-0.05", "rounding"],
  // As many decimals: one of them is wrong, however little.
  ["22.08", "22.09", "differs"],
  ["3.2", "3.27", "differs"],
  ["5.78", "57.83", "differs"],
  ["0.0", "0.05", "differs"],
])("%s and %s: %s", (one, other, expected) => {
  expect(agreement(printed(one), printed(other))).toBe(expected);
});

test("what is not printed is not compared", () => {
  expect(agreement(printed("1.00"), null)).toBe("not-compared");
  expect(agreement(null, printed("0.00"))).toBe("not-compared");
});
