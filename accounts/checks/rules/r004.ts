import { plus } from "../relation";
import { inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R004: Rule = {
  id: "R004",
  kind: "表内",
  scope: "公开01",
  formula: "60行=57+58+59行",
  tolerance: "TS",
  severity: "严重",
  plain: "本年支出＋结余分配＋年末结转＝支出总计",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "01", (table) => {
      const whole = table.total("expenditureGrandTotal", "amount", "expenditure");
      return [
        sumEntry(
          whole.label,
          whole,
          plus(
            table.total("expenditure", "amount", "expenditure"),
            table.total("distribution", "amount", "expenditure"),
            table.total("closingBalance", "amount", "expenditure"),
          ),
        ),
      ];
    }),
};
