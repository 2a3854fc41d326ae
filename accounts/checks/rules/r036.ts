import { inTable, sameEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R036: Rule = {
  id: "R036",
  kind: "表内",
  scope: "公开04",
  formula: "32行=64行(2栏)",
  tolerance: "T0",
  severity: "严重",
  plain: "财政拨款的收入总计和支出总计一样多",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "04", (table) => [
      sameEntry(
        "公开04表 收支总计",
        table.total("expenditureGrandTotal", "total", "expenditure"),
        table.total("incomeGrandTotal", "amount", "income"),
        "T0",
      ),
    ]),
};
