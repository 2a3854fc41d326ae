import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  changeWords,
  exactAmount,
  formatAmount,
  formatCount,
  formatMoney,
  formatRate,
  isRounded,
  tickLabel,
  unitFor,
  unitForEach,
} from "@/accounts/format-money";
import { fen, parseFen, type Fen } from "@/accounts/money";

const yuan = (amount: number): Fen => fen(amount * 100);

describe("formatAmount", () => {
  it.each([
    [yuan(6_944_700), "万元", "694.47"],
    [yuan(0), "万元", "0.00"],
    [yuan(100), "万元", "0.01"],
    [yuan(12_345_600), "万元", "1,234.56"],
    [yuan(-1_167_800), "万元", "−116.78"],
    [yuan(12_345_678_900), "万元", "1,234,567.89"],
    [yuan(6_944_700), "元", "6,944,700.00"],
    [fen(5), "元", "0.05"],
    [yuan(8_210_000_000), "亿元", "82.10"],
  ] as const)("writes %d fen in %s as %s", (amount, unit, text) => {
    expect(formatAmount(amount, unit)).toBe(text);
  });

  it("writes two decimals, and every digit that the amount has where asked", () => {
    expect(formatAmount(fen(123_456_789), "万元")).toBe("123.46");
    expect(formatAmount(yuan(123_456_789), "亿元")).toBe("1.23");
    expect(formatAmount(yuan(1_234_567), "万元", { decimals: "exact" })).toBe("123.4567");
    expect(formatAmount(fen(123_456_789), "万元", { decimals: "exact" })).toBe("123.456789");
    expect(formatAmount(yuan(123_456_789), "亿元", { decimals: "exact" })).toBe("1.23456789");
  });

  it("rounds no amount to nothing", () => {
    expect(formatAmount(yuan(50), "万元")).toBe("0.01");
    expect(formatAmount(yuan(32), "万元")).toBe("0.0032");
    expect(formatAmount(fen(-1), "万元")).toBe("−0.000001");
    expect(formatAmount(yuan(320_000), "亿元")).toBe("0.0032");
  });

  it("tells where there are more digits than it writes", () => {
    expect(isRounded(yuan(1_234_567), "万元")).toBe(true);
    expect(isRounded(yuan(1_234_500), "万元")).toBe(false);
    expect(isRounded(yuan(32), "万元")).toBe(false);
  });

  it("rounds half away from zero where digits are asked for", () => {
    expect(formatAmount(yuan(100_500_000), "亿元")).toBe("1.01");
    expect(formatAmount(yuan(-100_500_000), "亿元")).toBe("−1.01");
    expect(formatAmount(yuan(100_499_999), "亿元")).toBe("1.00");
    expect(formatAmount(yuan(6_945_000), "万元", { decimals: 0 })).toBe("695");
  });
});

it("says what parseFen reads: nothing is lost between the printed and the shown amount", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom("元", "万元"), (amount, unit) => {
      const shown = formatAmount(fen(amount), unit, { decimals: "exact" });
      expect(parseFen(shown.replace("−", "-"), unit)?.fen).toBe(amount === 0 ? 0 : amount);
      expect(parseFen(exactAmount(fen(amount), unit), unit)?.fen).toBe(amount === 0 ? 0 : amount);
    }),
  );
});

it("keeps an amount and its unit on one line", () => {
  expect(formatMoney(yuan(6_944_700), "万元")).toBe("694.47\u00a0万元");
});

describe("exactAmount", () => {
  it("is a number that a worksheet takes", () => {
    expect(exactAmount(yuan(-12_345_600), "万元")).toBe("-1234.56");
    expect(exactAmount(yuan(123_456_789), "亿元")).toBe("1.23456789");
  });
});

it("writes a count as amounts are written, without decimals", () => {
  expect(formatCount(1536)).toBe("1,536");
  expect(formatCount(0)).toBe("0");
});

describe("unitFor", () => {
  it.each([
    [[yuan(100_000_000), yuan(1)], "亿元"],
    [[yuan(99_999_999)], "万元"],
    [[yuan(-200_000_000)], "亿元"],
    [[yuan(100)], "万元"],
    [[yuan(99)], "元"],
    [[yuan(0)], "万元"],
    [[], "万元"],
  ] as const)("%j → %s", (amounts, unit) => {
    expect(unitFor(amounts)).toBe(unit);
  });
});

describe("unitForEach", () => {
  it.each([
    [[yuan(100_000_000), yuan(10_000_000)], "亿元"],
    [[yuan(100_000_000), yuan(0)], "亿元"],
    [[yuan(100_000_000), yuan(12_000_000), yuan(15_000_000)], "万元"],
    [[yuan(100_000_000), yuan(-120_000_000), yuan(15_000_000)], "亿元"],
    [[yuan(100_000_000), yuan(9_999_999)], "万元"],
    [[yuan(100_000_000), yuan(-32_300)], "万元"],
    [[yuan(99)], "元"],
  ] as const)("%j → %s", (amounts, unit) => {
    expect(unitForEach(amounts)).toBe(unit);
  });
});

describe("formatRate", () => {
  it.each([
    [0.87, 1, "87.0%"],
    [1, 1, "100.0%"],
    [0.9215, 2, "92.15%"],
    [0.64, 0, "64%"],
    [0.1445, 1, "14.5%"],
    [1.005, 0, "101%"],
    [-0.144, 1, "−14.4%"],
    [-0.0001, 1, "0.0%"],
    [0.0004, 1, "0.0%"],
    [0.005, 1, "0.5%"],
  ])("writes %d with %d decimals as %s", (rate, decimals, text) => {
    expect(formatRate(rate, decimals)).toBe(text);
  });
});

describe("changeWords", () => {
  it("names the direction in words, so that no sign has to be read", () => {
    expect(changeWords(yuan(-1_167_800), -0.144)).toBe("减少 116.78\u00a0万元，下降 14.4%");
    expect(changeWords(yuan(250_000_000), 0.031)).toBe("增加 2.50\u00a0亿元，增长 3.1%");
  });

  it("says two decimals of what was worked out, and more where nothing would be left", () => {
    expect(changeWords(fen(4_853_580_412), 0.242)).toBe("增加 4,853.58\u00a0万元，增长 24.2%");
    expect(changeWords(fen(-1200), null, "万元")).toBe("减少 0.0012\u00a0万元");
  });

  it("gives no rate where there is none, and no direction where nothing changed", () => {
    expect(changeWords(yuan(1_167_800), null)).toBe("增加 116.78\u00a0万元");
    expect(changeWords(yuan(0), 0)).toBe("持平");
  });
});

it("labels a tick by its place on the scale", () => {
  expect(tickLabel("万元")(yuan(2_000_000))).toBe("200");
  expect(tickLabel("万元")(yuan(-25_000_000))).toBe("−2,500");
});
