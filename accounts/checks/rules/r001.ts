import { plus } from "../relation";
import { inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R001: Rule = {
  id: "R001",
  kind: "表内",
  scope: "公开01",
  formula: "27行=1+2+3+4+5+6+7+8行",
  tolerance: "TS",
  severity: "严重",
  plain: "八种收入加起来要等于“本年收入合计”",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "01", (table) => {
      const whole = table.total("income", "amount", "income");
      const kinds = table.entries(undefined, "income");
      return [
        sumEntry(whole.label, whole, plus(...kinds.map((line) => table.cell(line, "amount")))),
      ];
    }),
};
