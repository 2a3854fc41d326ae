import { plus } from "../relation";
import { inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R031: Rule = {
  id: "R031",
  kind: "表内",
  scope: "公开04",
  formula: "28行=29+30+31行",
  tolerance: "TS",
  severity: "较重",
  plain: "年初财政结转按三本预算拆开要能合上",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "04", (table) => {
      const whole = table.total("openingBalance", "amount", "income");
      return [
        sumEntry(
          whole.label,
          whole,
          plus(
            table.total("openingGeneralBudget", "amount", "income"),
            table.total("openingGovernmentFund", "amount", "income"),
            table.total("openingStateCapital", "amount", "income"),
          ),
        ),
      ];
    }),
};
