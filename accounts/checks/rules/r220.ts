import { aboutPassage, budgetPassages, type BudgetPassage } from "../budget-passages";
import { notApplicable } from "../sum-entries";
import { hint, holds } from "../verdict-entries";
import type { Rule } from "../rule";
import { DISCLOSURE } from "../rule-sources";

export const R220: Rule = {
  id: "R220",
  kind: "公开",
  scope: "五(三)",
  formula: "决算≠年初预算 ⇒ 同段有“原因”",
  tolerance: "none",
  severity: "提示",
  plain: "决算和年初预算不一样，就要写原因",
  basis: DISCLOSURE,
  entries: ({ account, figures }) => {
    const passages = budgetPassages(account);
    if (passages.length === 0)
      return [notApplicable("五（三）", "文件里没有预算和决算的对照说明。")];
    return passages.map((passage) => {
      const about = aboutPassage(passage);
      const { budget, actual, differs, reason } = passage;
      const found = {
        figures: [figures.stated(actual), figures.stated(budget)],
        place: actual.place,
      };
      if (!differs) return holds(about, "决算与预算相同。", found);
      const isWhole = passage.named === null;
      if (isWhole && itemsExplained(passages)) return holds(about, "各科目写了原因。", found);
      if (reason !== null) return holds(about, "写了原因。", found);
      const both = `决算 ${actual.value.printed}，${budget.basis ?? "预算"} ${budget.value.printed}`;
      return hint(about, `${both}，没有写原因。`, found);
    });
  },
};

/** What departs from the budget in the whole is what departs in its categories. */
function itemsExplained(passages: readonly BudgetPassage[]): boolean {
  const differing = passages.filter(({ named, differs }) => named !== null && differs);
  return differing.length > 0 && differing.every(({ reason }) => reason !== null);
}
