import { plus } from "../relation";
import { inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R032: Rule = {
  id: "R032",
  kind: "表内",
  scope: "公开04",
  formula: "32行=27+28行",
  tolerance: "TS",
  severity: "严重",
  plain: "财政拨款收入总计，等于本年收入加年初结转",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "04", (table) => {
      const whole = table.total("incomeGrandTotal", "amount", "income");
      return [
        sumEntry(
          whole.label,
          whole,
          plus(
            table.total("income", "amount", "income"),
            table.total("openingBalance", "amount", "income"),
          ),
        ),
      ];
    }),
};
