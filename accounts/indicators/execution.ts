import { sumFen } from "../money";
import type { IndicatorInput } from "./account-figures";
import { cannot, growth, rate } from "./formulas";
import { only } from "./indicator-part";
import type { IndicatorResult } from "./indicator-result";
import { measure, plus } from "./terms";

const actual = measure("statedActual");
const closing = measure("closingBalance");

/** Below which a project counts as slow, in percent. */
const SLOW_PROJECT = 80;

export const EXECUTION = {
  I020: only("年初预算完成率", rate(actual, measure("initialBudget"))),
  I021: only("全年预算执行率", rate(actual, measure("adjustedBudget"))),
  I022: only("预算调整率", growth(measure("adjustedBudget"), measure("initialBudget"))),
  I023: [
    { key: "rate", name: "项目执行率", formula: projectRate },
    { key: "slow", name: `低于 ${SLOW_PROJECT}% 的项目`, formula: slowProjects },
  ],
  I024: only(
    "结转结余率",
    rate(closing, plus("本年支出与年末结转之和", measure("expenditure"), closing)),
  ),
  I025: only("结转结余变动率", growth(closing, measure("openingBalance"))),
};

/** The sum of what was spent over the sum of what was planned, never the mean of the rates. */
function projectRate({ own: { projects } }: IndicatorInput): IndicatorResult {
  if (projects.length === 0) return cannot({ kind: "missing", what: ["项目的预算数与执行数"] });
  const [planned, spent] = [
    sumFen(projects.map(({ budget }) => budget)),
    sumFen(projects.map((project) => project.actual)),
  ];
  if (planned <= 0)
    return cannot({ kind: planned === 0 ? "zero" : "negative", what: "项目全年预算数" });
  return {
    kind: "value",
    quantity: { kind: "rate", numerator: spent, denominator: planned },
    figures: [
      { name: "项目执行数", quantity: { kind: "amount", fen: spent }, derived: false },
      { name: "项目全年预算数", quantity: { kind: "amount", fen: planned }, derived: false },
      { name: "项目", quantity: { kind: "count", count: projects.length }, derived: false },
    ],
  };
}

function slowProjects({ own: { projects } }: IndicatorInput): IndicatorResult {
  if (projects.length === 0) return cannot({ kind: "missing", what: ["项目的预算数与执行数"] });
  const slow = projects.filter(
    ({ budget, actual: spent }) => BigInt(spent) * 100n < BigInt(budget) * BigInt(SLOW_PROJECT),
  );
  return {
    kind: "value",
    quantity: { kind: "count", count: slow.length },
    figures: [
      { name: "项目", quantity: { kind: "count", count: projects.length }, derived: false },
    ],
  };
}
