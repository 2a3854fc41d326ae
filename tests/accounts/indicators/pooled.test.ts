import { expect, test } from "vitest";

import { pooled } from "@/accounts/indicators/pooled";
import { wan } from "@/tests/factories";
import { figuresOf, worked } from "./figures-of";

test("a rate of several accounts is the ratio of the sums, not the mean of the rates", () => {
  const large = figuresOf({ statedActual: "900.00", initialBudget: "1000.00" });
  const small = figuresOf({ statedActual: "5.00", initialBudget: "10.00" });
  const together = pooled([worked("I020", large), worked("I020", small)]);
  // 905 of 1010 is 89.6 %; the mean of 90 % and 50 % would be 70 %.
  expect(together).toEqual({
    quantity: { kind: "rate", numerator: wan("905.00"), denominator: wan("1010.00") },
    stated: 2,
    of: 2,
  });
});

test("an account that does not state both is in neither sum", () => {
  const both = figuresOf({ statedActual: "90.00", initialBudget: "100.00" });
  const one = figuresOf({ statedActual: "90.00" });
  expect(pooled([worked("I020", both), worked("I020", one)])).toEqual({
    quantity: { kind: "rate", numerator: wan("90.00"), denominator: wan("100.00") },
    stated: 1,
    of: 2,
  });
  expect(pooled([worked("I020", one)])).toBeNull();
});

test("amounts, counts and what comes to one are added up", () => {
  const a = figuresOf({ operating: "9.00" }, { staff: 4, counts: { vehiclesOwned: 2 } });
  const b = figuresOf({ operating: "-1.00" }, { staff: 6, counts: { vehiclesOwned: 0 } });
  const of = (address: string) => pooled([worked(address, a), worked(address, b)])?.quantity;
  expect(of("I041")).toEqual({ kind: "each", fen: wan("8.00"), among: 10 });
  expect(of("I070")).toEqual({ kind: "count", count: 2 });
  expect(of("I070.staff")).toEqual({ kind: "perHundred", count: 2, among: 10 });
});
