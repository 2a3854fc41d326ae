import { expect, it } from "vitest";

import { changeWords } from "@/accounts/format-money";
import { fen } from "@/accounts/money";
import { compared } from "@/messages/zh-compared";

it("is 比 with a change and 与 without", () => {
  const words = (change: number, rate: number | null) =>
    compared("上年", changeWords(fen(change), rate));
  expect(words(-116_780_000, -0.144)).toBe("比上年减少 116.78\u00a0万元，下降 14.4%");
  expect(words(10_000_000, 0.02)).toBe("比上年增加 10.00\u00a0万元，增长 2.0%");
  expect(words(10_000_000, null)).toBe("比上年增加 10.00\u00a0万元");
  expect(words(0, 0)).toBe("与上年持平");
});
