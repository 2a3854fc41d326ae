import { describe, expect, test } from "vitest";

import { readAmount } from "@/ingest/recognition/read-amount";

describe("a stated amount", () => {
  test.each([
    ["1,234.56", 1_234_560_000],
    ["１，２３４．５６", 1_234_560_000],
    ["0.00", 0],
    ["-3.50", -3_500_000],
    ["−3.50", -3_500_000],
    ["－3.50", -3_500_000],
    ["△3.50", -3_500_000],
    ["(3.50)", -3_500_000],
    ["（3.50）", -3_500_000],
    ["513.9\n9", 513_990_000],
    ["1,234.\n56", 1_234_560_000],
  ])("%j in 万元", (printed, fen) => {
    expect(readAmount(printed, "万元")).toMatchObject({ kind: "stated", fen });
  });
});

test.each(["", "  ", "\u3000", "-", "—", "——", "/", "－"])("%j is blank, not zero", (printed) => {
  expect(readAmount(printed, "万元").kind).toBe("blank");
});

test.each(["1.2.3", "12,3x", "1,23", "1.20 3.40", "1 2", "三", "1.234567899"])(
  "%j is unreadable, not blank and not guessed",
  (printed) => {
    expect(readAmount(printed, "万元")).toEqual({ kind: "unreadable", printed });
  },
);

test("what was printed is kept, and how exact it is", () => {
  expect(readAmount(" 3.2 ", "万元")).toEqual({
    kind: "stated",
    fen: 3_200_000,
    precision: 100_000,
    printed: "3.2",
  });
});
