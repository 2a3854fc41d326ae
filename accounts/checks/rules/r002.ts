import { plus } from "../relation";
import { inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R002: Rule = {
  id: "R002",
  kind: "表内",
  scope: "公开01",
  formula: "30行=27+28+29行",
  tolerance: "TS",
  severity: "严重",
  plain: "本年收入＋动用结余＋年初结转＝收入总计",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "01", (table) => {
      const whole = table.total("incomeGrandTotal", "amount", "income");
      return [
        sumEntry(
          whole.label,
          whole,
          plus(
            table.total("income", "amount", "income"),
            table.total("usedNonFiscalBalance", "amount", "income"),
            table.total("openingBalance", "amount", "income"),
          ),
        ),
      ];
    }),
};
