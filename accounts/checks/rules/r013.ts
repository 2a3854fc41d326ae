import { CLASSIFIED, inTable, printedColumns, sumsOfLevel } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R013: Rule = {
  id: "R013",
  kind: "表内",
  scope: "公开02/03/05/07/08",
  formula: "款行=Σ其下项行(逐栏)",
  tolerance: "TS",
  severity: "较重",
  plain: "五位码等于下面七位码之和",
  basis: FORMS,
  entries: ({ figures }) =>
    CLASSIFIED.flatMap((number) =>
      inTable(figures, number, (table) => sumsOfLevel(table, "款", printedColumns(table))),
    ),
};
