import { economicCategory, functionName } from "../classification";
import { fen, sumFen, type Fen } from "../money";
import type { IndicatorInput } from "./account-figures";
import { cannot, rate } from "./formulas";
import { only } from "./indicator-part";
import type { IndicatorResult } from "./indicator-result";
import { measure, minus, plus } from "./terms";

const whole = measure("expenditure");
const basic = measure("generalBasic");

export const STRUCTURE = {
  I006: only("最大一类的占比", largestClass),
  I007: [
    { key: "basic", name: "基本支出占比", formula: rate(measure("basic"), whole) },
    { key: "project", name: "项目支出占比", formula: rate(measure("project"), whole) },
  ],
  I008: only("人员经费占基本支出", rate(measure("personnel"), basic)),
  I009: only("公用经费占基本支出", rate(measure("operating"), basic)),
  I010: only("经济分类前五款占比", topFive),
};

export const SOURCES = {
  I011: only("财政拨款依存度", rate(measure("fiscalIncome"), measure("allIncome"))),
  I012: only(
    "非财政收入占比",
    rate(minus("非财政收入", measure("allIncome"), measure("fiscalIncome")), measure("allIncome")),
  ),
};

function largestClass({ own }: IndicatorInput): IndicatorResult {
  const [largest] = [...own.classes].toSorted(([, a], [, b]) => b - a);
  if (!largest) return cannot({ kind: "missing", what: ["公开05表各类"] });
  return share([largest], sumFen([...own.classes.values()]), "公开05表各类之和", (code) =>
    functionName(code),
  );
}

function topFive({ own }: IndicatorInput): IndicatorResult {
  const largest = [...own.economic]
    .flatMap(([code, total]): [string, Fen][] => (total === null ? [] : [[code, total]]))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 5);
  const all = plus("人员与公用经费", measure("personnel"), measure("operating"))(own);
  const missing = [...all.missing, ...(largest.length === 0 ? ["公开06表各款"] : [])];
  if (all.value === null || missing.length > 0) return cannot({ kind: "missing", what: missing });
  return share(largest, fen(all.value), all.name, (code) => economicCategory(code)?.name ?? null);
}

function share(
  parts: readonly (readonly [code: string, total: Fen])[],
  of: Fen,
  named: string,
  nameOf: (code: string) => string | null,
): IndicatorResult {
  if (of <= 0) return cannot({ kind: of === 0 ? "zero" : "negative", what: named });
  const figures = parts.map(([code, total]) => ({
    name: nameOf(code) ?? code,
    quantity: { kind: "amount" as const, fen: total },
    derived: false,
  }));
  return {
    kind: "value",
    quantity: { kind: "rate", numerator: sumFen(parts.map(([, part]) => part)), denominator: of },
    figures: [...figures, { name: named, quantity: { kind: "amount", fen: of }, derived: false }],
  };
}
