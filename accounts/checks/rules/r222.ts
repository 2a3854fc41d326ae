import { aboutPassage, budgetPassages } from "../budget-passages";
import { rateInWords } from "../figures-in-words";
import { isGeneralReason } from "../general-reason";
import { notApplicable } from "../sum-entries";
import { hint, holds } from "../verdict-entries";
import type { Rule } from "../rule";
import { DISCLOSURE } from "../rule-sources";

export const R222: Rule = {
  id: "R222",
  kind: "公开",
  scope: "五(三)",
  formula: "完成率>120%或<80% ⇒ 必须有具体原因",
  tolerance: "none",
  severity: "提示",
  plain: "完成率高过 120% 或低于 80%，要写具体原因",
  basis: DISCLOSURE,
  entries: ({ account, figures, limits }) => {
    const far = budgetPassages(account).filter(
      ({ rate }) => rate !== null && (rate < limits.lowCompletion || rate > limits.highCompletion),
    );
    if (far.length === 0) return [notApplicable("五（三）", "没有偏离预算较大的科目。")];
    return far.map((passage) => {
      const about = aboutPassage(passage);
      const { budget, actual, rate, reason } = passage;
      const found = {
        figures: [figures.stated(actual), figures.stated(budget)],
        place: actual.place,
      };
      const is = `完成${budget.basis ?? "预算"}的 ${rateInWords(rate ?? 0, 1)}`;
      if (reason === null) return hint(about, `${is}，没有写原因。`, found);
      return isGeneralReason(reason)
        ? hint(about, `${is}，写的原因不具体。`, found)
        : holds(about, `${is}，写了原因。`, found);
    });
  },
};
