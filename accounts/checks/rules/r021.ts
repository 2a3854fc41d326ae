import { inTable, printedColumns, totalOfClasses } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R021: Rule = {
  id: "R021",
  kind: "表内",
  scope: "公开03",
  formula: "合计行=Σ类行(逐栏)",
  tolerance: "TS",
  severity: "严重",
  plain: "支出决算表的合计，等于各类支出加起来",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "03", (table) => totalOfClasses(table, printedColumns(table))),
};
