import { statedFen } from "../../amount";
import type { AccountFigures } from "../account-figures";
import { executionsOf, type Execution } from "../execution-passages";
import { plus, reckon } from "../relation";
import type { Entry, Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { notApplicable } from "../sum-entries";

export const R221: Rule = {
  id: "R221",
  kind: "文表",
  scope: "五(三)",
  formula: "年初预算=0 ⇒ 不得写“完成年初预算的X%”",
  tolerance: "none",
  severity: "较重",
  plain: "零不能做分母，应改用全年预算",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const { whole, items } = executionsOf(account);
    const entries = [...(whole ? [whole] : []), ...items].flatMap((each): Entry[] => {
      const { initial, rate } = each;
      const budget = initial && figures.stated(initial);
      if (!budget || statedFen(budget.amount) !== 0) return [];
      const about = budget.label;
      if (rate?.basis !== "年初预算")
        return [
          { kind: "verdict", about, verdict: "holds", message: "没有写完成年初预算的比例。" },
        ];
      const { label, printed, place } = figures.rate(rate);
      const cause = isOfAdjusted(each, figures) ? "按全年预算计算正是这个比例。" : "";
      const message = `年初预算是零，${label}却写作年初预算的 ${printed}。${cause}`;
      return [{ kind: "verdict", about, verdict: "broken", message, figures: [budget], place }];
    });
    return entries.length > 0 ? entries : [notApplicable("年初预算", "没有年初预算为零的支出。")];
  },
};

/** The word is wrong then, and not the rate. */
function isOfAdjusted({ adjusted, actual, rate }: Execution, figures: AccountFigures): boolean {
  if (!adjusted || !actual || !rate || statedFen(figures.stated(adjusted).amount) === 0)
    return false;
  const relation = {
    kind: "rate" as const,
    rate: figures.rate(rate),
    of: plus(figures.stated(actual)),
    per: plus(figures.stated(adjusted)),
  };
  return reckon(relation).verdict !== "broken";
}
