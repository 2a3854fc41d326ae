import { inTable, sameEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R005: Rule = {
  id: "R005",
  kind: "表内",
  scope: "公开01",
  formula: "30行=60行",
  tolerance: "T0",
  severity: "严重",
  plain: "收入总计必须等于支出总计，左右要平",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "01", (table) => [
      sameEntry(
        "公开01表 收支总计",
        table.total("expenditureGrandTotal", "amount", "expenditure"),
        table.total("incomeGrandTotal", "amount", "income"),
        "T0",
      ),
    ]),
};
