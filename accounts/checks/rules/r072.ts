import { plus } from "../relation";
import { inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R072: Rule = {
  id: "R072",
  kind: "表内",
  scope: "公开09",
  formula: "7栏=8+9+12栏(决算数)",
  tolerance: "TS",
  severity: "严重",
  plain: "“三公”合计，等于出国、用车、接待三块相加",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "09", (table) => {
      const whole = table.total("actual", "total");
      return [
        sumEntry(
          whole.label,
          whole,
          plus(
            table.total("actual", "abroad"),
            table.total("actual", "vehicles"),
            table.total("actual", "reception"),
          ),
        ),
      ];
    }),
};
