import { budgetOf, executionsOf } from "../execution-passages";
import { plus } from "../relation";
import { repeats } from "../repeated-figures";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { rateEntry } from "../stated-passages";

export const R212: Rule = {
  id: "R212",
  kind: "文表",
  scope: "五(三)",
  formula: "总决算=05.合计1栏；完成率=决算÷年初预算",
  tolerance: "T0/TP",
  severity: "较重",
  plain: "完成年初预算的百分之几，重新算得出来",
  basis: TEMPLATE,
  entries: (checked) => {
    const { account, figures } = checked;
    const { whole } = executionsOf(account);
    const budget = whole && budgetOf(whole);
    const rate =
      whole?.rate && whole.actual && budget
        ? [
            rateEntry(
              figures,
              whole.rate,
              plus(figures.stated(whole.actual)),
              plus(figures.stated(budget)),
            ),
          ]
        : [];
    return [...repeats(checked, "R212", "一般公共预算财政拨款支出决算"), ...rate];
  },
};
