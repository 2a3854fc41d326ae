import { expect, it } from "vitest";

import { fen } from "@/accounts/money";
import { largestPart } from "@/components/account/largest-part";

const part = (name: string, amount: number) => ({ name, fen: fen(amount) });

it("is the largest, with its share of 100", () => {
  expect(largestPart(fen(400), [part("甲", 100), part("乙", 300)])).toEqual({
    largest: "乙",
    share: "75.0",
    parts: 2,
    only: false,
  });
});

it("is all there is where the others are zero", () => {
  expect(largestPart(fen(400), [part("甲", 0), part("乙", 400)]).only).toBe(true);
});

it("has no share beside a negative part, or of an unknown whole", () => {
  expect(largestPart(fen(400), [part("甲", -100), part("乙", 500)])).toMatchObject({
    largest: "乙",
    share: null,
    only: false,
  });
  expect(largestPart(null, [part("甲", 100)])).toMatchObject({ share: null, only: false });
});

it("is none where nothing is above zero", () => {
  const nothing = { largest: null, share: null, only: false };
  expect(largestPart(fen(0), [part("甲", 0), part("乙", 0)])).toEqual({ ...nothing, parts: 2 });
  expect(largestPart(null, [])).toEqual({ ...nothing, parts: 0 });
});
