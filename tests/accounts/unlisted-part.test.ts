import { expect, test } from "vitest";

import { fen } from "@/accounts/money";
import { unlistedPart } from "@/accounts/unlisted-part";

test("null where the parts come to the whole; a blank adds nothing", () => {
  expect(unlistedPart(fen(10), [fen(4), null, fen(6)])).toBeNull();
});

test("what is missing, and what is too much", () => {
  expect(unlistedPart(fen(10), [fen(4), fen(5)])).toBe(1);
  expect(unlistedPart(fen(10), [fen(4), fen(8)])).toBe(-2);
});

test("a whole that is not stated has nothing to compare", () => {
  expect(unlistedPart(null, [fen(4)])).toBeNull();
});
