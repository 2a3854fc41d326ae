import { budgetOf, executionsOf } from "../execution-passages";
import { plus } from "../relation";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { rateEntry } from "../stated-passages";
import { notApplicable } from "../sum-entries";

export const R216: Rule = {
  id: "R216",
  kind: "文表",
  scope: "五(三)",
  formula: "每个分项完成率=决算÷年初预算",
  tolerance: "TP",
  severity: "一般",
  plain: "每一项的完成率，重新算得出来",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const entries = executionsOf(account).items.flatMap((item) => {
      const budget = budgetOf(item);
      const { rate, actual } = item;
      return rate && actual && budget
        ? [rateEntry(figures, rate, plus(figures.stated(actual)), plus(figures.stated(budget)))]
        : [];
    });
    return entries.length > 0 ? entries : [notApplicable("完成率", "各项支出没有写完成率。")];
  },
};
