import { projectExpenditure, reviewedProjects } from "../project-lists";
import { plus } from "../relation";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { rateEntry } from "../stated-passages";
import { notApplicable, undecidable } from "../sum-entries";

export const R252: Rule = {
  id: "R252",
  kind: "文表",
  scope: "十三",
  formula: "占项目支出总额比例=资金÷05.3栏",
  tolerance: "TP",
  severity: "一般",
  plain: "项目资金占项目支出的比例，重新算得出来",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const { share, funds } = reviewedProjects(account);
    if (!share) return [notApplicable("项目资金占比", "说明里没有写自评项目资金的占比。")];
    const whole = projectExpenditure(account, figures, share.basis ?? "");
    if (!funds || !whole)
      return [undecidable(figures.rate(share).label, "看不出占比的分子或分母。")];
    return [rateEntry(figures, share, plus(figures.stated(funds)), plus(whole))];
  },
};
