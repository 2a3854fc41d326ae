import { inTable, printedColumns, totalOfClasses } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R041: Rule = {
  id: "R041",
  kind: "表内",
  scope: "公开05",
  formula: "合计行=Σ类行(逐栏)",
  tolerance: "TS",
  severity: "严重",
  plain: "一般公共预算支出表的合计，等于各类支出加起来",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "05", (table) => totalOfClasses(table, printedColumns(table))),
};
