import { CLASSIFIED, inTable, printedColumns, sumsOfLevel } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R012: Rule = {
  id: "R012",
  kind: "表内",
  scope: "公开02/03/05/07/08",
  formula: "类行=Σ其下款行(逐栏)",
  tolerance: "TS",
  severity: "较重",
  plain: "三位码等于下面五位码之和",
  basis: FORMS,
  entries: ({ figures }) =>
    CLASSIFIED.flatMap((number) =>
      inTable(figures, number, (table) => sumsOfLevel(table, "类", printedColumns(table))),
    ),
};
