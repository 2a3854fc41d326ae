import { inTable, printedColumns, totalOfClasses } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R011: Rule = {
  id: "R011",
  kind: "表内",
  scope: "公开02",
  formula: "合计行=Σ类行(逐栏)",
  tolerance: "TS",
  severity: "严重",
  plain: "“合计”等于所有三位码行之和",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "02", (table) => totalOfClasses(table, printedColumns(table))),
};
