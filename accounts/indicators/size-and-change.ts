import { functionName } from "../classification";
import { fen, sumFen, type Fen } from "../money";
import type { IndicatorInput } from "./account-figures";
import { amount, cannot, change, changeRate } from "./formulas";
import { only } from "./indicator-part";
import type { IndicatorResult } from "./indicator-result";
import { measure } from "./terms";

export const SIZE = {
  I001: only("收支总计", amount(measure("grandTotal"))),
  I002: only("本年支出合计", amount(measure("expenditure"))),
  I003: only("财政拨款支出", amount(measure("fiscalExpenditure"))),
};

export const CHANGE = {
  I004: [
    { key: "amount", name: "比上年增减额", formula: change(measure("expenditure")) },
    { key: "rate", name: "比上年增减率", formula: changeRate(measure("expenditure")) },
  ],
  I005: only("变化最大的类的贡献", largestContribution),
};

/** A change of the whole below a hundredth says nothing about its parts. */
const LEAST_CHANGE = 100;

function largestContribution({ own, before }: IndicatorInput): IndicatorResult {
  if (own.classes.size === 0) return cannot({ kind: "missing", what: ["公开05表各类"] });
  if (!before || before.classes.size === 0)
    return cannot({ kind: "missing", what: ["上年公开05表各类"] });
  const [now, then] = [wholeOf(own.classes), wholeOf(before.classes)];
  const whole = fen(now - then);
  if (Math.abs(whole) * LEAST_CHANGE < Math.abs(then) || whole === 0)
    return cannot({ kind: "tooSmall", what: "支出合计的增减" });
  const [largest] = [...new Set([...own.classes.keys(), ...before.classes.keys()])]
    .map((code) => ({
      code,
      change: fen((own.classes.get(code) ?? 0) - (before.classes.get(code) ?? 0)),
    }))
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  if (!largest) return cannot({ kind: "missing", what: ["公开05表各类"] });
  const name = `${functionName(largest.code) ?? largest.code}增减`;
  return {
    kind: "value",
    // Both parts turned round where the whole fell: a class that fell too drew it down.
    quantity: {
      kind: "rate",
      numerator: whole < 0 ? 0 - largest.change : largest.change,
      denominator: Math.abs(whole),
    },
    figures: [
      { name, quantity: { kind: "amount", fen: largest.change }, derived: false },
      { name: "支出合计增减", quantity: { kind: "amount", fen: whole }, derived: false },
    ],
  };
}

function wholeOf(classes: ReadonlyMap<string, Fen>): Fen {
  return sumFen([...classes.values()]);
}
