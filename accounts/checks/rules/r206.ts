import { formatRate } from "../../format-money";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { sharesInGroups } from "../stated-shares";
import { notApplicable } from "../sum-entries";

export const R206: Rule = {
  id: "R206",
  kind: "文表",
  scope: "二、三、五",
  formula: "同组占比之和≈100%",
  tolerance: "none",
  severity: "提示",
  plain: "加起来应是100%",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const groups = sharesInGroups(account, figures);
    if (groups.length === 0) return [notApplicable("占比", "没有一组占比的各项金额合起来是全部。")];
    return groups.map(({ basis, rates }) => {
      const sum = rates.reduce((total, { rate }) => total + rate, 0);
      const slack = rates.reduce((total, { decimals }) => total + 0.5 * 10 ** -(decimals + 2), 0);
      const decimals = Math.max(...rates.map((each) => each.decimals));
      return {
        kind: "verdict",
        about: `占${basis}的比例之和`,
        verdict: Math.abs(sum - 1) <= slack + 1e-9 ? "holds" : "hint",
        message: `各项占${basis}的比例加起来是 ${formatRate(sum, decimals)}。`,
        place: rates[0]?.place ?? null,
      };
    });
  },
};
