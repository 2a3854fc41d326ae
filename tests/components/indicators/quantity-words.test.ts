import { expect, test } from "vitest";

import { cannotWords } from "@/components/indicators/cannot-words";
import { quantityData, quantityWords, unitOf } from "@/components/indicators/quantity-words";
import { wan } from "@/tests/factories";

test("as it stands in a column, and as it goes into a worksheet", () => {
  const rate = { kind: "rate", numerator: -1, denominator: 8 } as const;
  expect([quantityWords(rate, "元"), quantityData(rate, "元")]).toEqual(["−12.5%", "-12.5%"]);
  const amount = { kind: "amount", fen: wan("-1234.50") } as const;
  expect([quantityWords(amount, "万元"), quantityData(amount, "万元")]).toEqual([
    "−1,234.50",
    "-1234.50",
  ]);
  // 100 元 for three people.
  const each = { kind: "each", fen: wan("0.01"), among: 3 } as const;
  expect([quantityWords(each, "元"), quantityData(each, "元")]).toEqual(["33.33", "33.33"]);
  expect(quantityWords({ kind: "perHundred", count: 2, among: 30 }, "元")).toBe("6.7");
  expect(quantityWords({ kind: "count", count: 0 }, "元")).toBe("0");
});

test("one unit a column: 万元 for amounts of very different size, 元 for what is small a head", () => {
  const amounts = (...printed: readonly string[]) =>
    printed.map((amount) => ({
      kind: "value" as const,
      quantity: { kind: "amount" as const, fen: wan(amount) },
      figures: [],
    }));
  expect(unitOf(amounts("24895.88", "0.12"))).toBe("万元");
  expect(unitOf(amounts("0.00"))).toBe("万元");
  const guest = { kind: "each" as const, fen: wan("0.01"), among: 1 };
  expect(unitOf([{ kind: "value", quantity: guest, figures: [] }])).toBe("元");
});

test("why there is no value", () => {
  expect(cannotWords({ kind: "missing", what: ["年初预算", "全年预算"] })).toBe(
    "不能计算：缺年初预算、全年预算",
  );
  expect(cannotWords({ kind: "zero", what: "上年支出" })).toBe("不能计算：上年支出为 0");
});
