import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { vehicleKinds } from "../stated-vehicles";
import { notApplicable, undecidable } from "../sum-entries";

export const R247: Rule = {
  id: "R247",
  kind: "文表",
  scope: "十二",
  formula: "车辆总数=各类车之和",
  tolerance: "none",
  severity: "较重",
  plain: "各类车辆加起来是车辆总数",
  basis: TEMPLATE,
  entries: ({ account }) => {
    const about = "车辆";
    const { total, kinds, isComplete } = vehicleKinds(account);
    if (total === null || kinds.length === 0)
      return [notApplicable(about, "说明里没有写车辆总数和各类车辆数。")];
    const sum = kinds.reduce((all, count) => all + count, 0);
    const message = `车辆总数 ${total.count} 辆，各类车辆相加 ${sum} 辆。`;
    if (sum < total.count && !isComplete) return [undecidable(about, "各类车辆没有写齐。")];
    const verdict = sum === total.count ? "holds" : "broken";
    return [{ kind: "verdict", about, verdict, message, place: total.place }];
  },
};
