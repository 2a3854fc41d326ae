import { plus } from "../relation";
import { inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R030: Rule = {
  id: "R030",
  kind: "表内",
  scope: "公开04",
  formula: "27行=1+2+3行",
  tolerance: "TS",
  severity: "严重",
  plain: "三本预算的拨款加起来等于本年收入合计",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "04", (table) => {
      const whole = table.total("income", "amount", "income");
      const kinds = table.entries(undefined, "income");
      return [
        sumEntry(whole.label, whole, plus(...kinds.map((line) => table.cell(line, "amount")))),
      ];
    }),
};
