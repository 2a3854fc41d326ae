import { executionsOf } from "../execution-passages";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { directionEntry } from "../stated-directions";
import { notApplicable } from "../sum-entries";

export const R219: Rule = {
  id: "R219",
  kind: "文表",
  scope: "五(三)",
  formula: "“大于/小于/持平”与数字方向一致",
  tolerance: "none",
  severity: "较重",
  plain: "写“大于”还是“小于”，和数字的方向一致",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const { whole, items } = executionsOf(account);
    const entries = [...(whole ? [whole] : []), ...items].flatMap(
      (execution) => directionEntry(execution, figures) ?? [],
    );
    return entries.length > 0
      ? entries
      : [notApplicable("大小", "说明里没有说决算数大于还是小于预算数。")];
  },
};
