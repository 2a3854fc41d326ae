import { describe, expect, it } from "vitest";

import { fen, type Fen } from "@/accounts/money";
import { yearChange } from "@/accounts/year-change";

import { accountWith, statement } from "./account-with";

const amount = (of: Fen) =>
  ({ kind: "amount", fen: of, precision: fen(10_000), printed: "" }) as const;
const LAST_YEAR = { basis: "上年" };

describe("the change on the year before", () => {
  const silent = accountWith({});
  const change = statement("expenditureChange", amount(fen(-116_780_000)), LAST_YEAR);
  const rate = statement(
    "expenditureChangeRate",
    { kind: "rate", rate: -0.144, decimals: 1, printed: "14.4%" },
    LAST_YEAR,
  );

  it("is the stated one, whatever the years before and after come to", () => {
    const account = accountWith({ stated: [change, rate] });
    expect(yearChange(account, fen(694_470_000), fen(1))).toEqual({
      fen: -116_780_000,
      rate: -0.144,
      statement: change,
    });
  });

  it("has no rate where none is stated", () => {
    expect(yearChange(accountWith({ stated: [change] }), null, null)?.rate).toBeNull();
  });

  it("is worked out where nothing is stated: decrease, increase, the same", () => {
    const worked = (now: number, before: number) => yearChange(silent, fen(now), fen(before));
    expect(worked(60, 80)).toEqual({ fen: -20, rate: -0.25, statement: null });
    expect(worked(100, 80)).toEqual({ fen: 20, rate: 0.25, statement: null });
    expect(worked(80, 80)).toEqual({ fen: 0, rate: 0, statement: null });
  });

  it("has no rate against a year of nothing", () => {
    expect(yearChange(silent, fen(80), fen(0))).toEqual({ fen: 80, rate: null, statement: null });
  });

  it("is unknown where a year is", () => {
    expect(yearChange(silent, fen(80), null)).toBeNull();
    expect(yearChange(silent, null, fen(80))).toBeNull();
  });

  it("is not that of 收支总计, nor one against a budget", () => {
    const others = accountWith({
      stated: [
        statement("totalChange", amount(fen(5)), LAST_YEAR),
        statement("expenditureChange", amount(fen(5)), { basis: "年初预算" }),
      ],
    });
    expect(yearChange(others, fen(80), null)).toBeNull();
  });
});
