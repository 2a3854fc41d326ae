import { inTable, printedColumns, sumsOfLevel, totalOfClasses } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R062: Rule = {
  id: "R062",
  kind: "表内",
  scope: "公开07",
  formula: "合计行=Σ类行；类=Σ款；款=Σ项",
  tolerance: "TS",
  severity: "严重",
  plain: "政府性基金支出表从合计到项，逐级相加都对得上",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "07", (table) => {
      const columns = printedColumns(table);
      return [
        ...totalOfClasses(table, columns),
        ...sumsOfLevel(table, "类", columns),
        ...sumsOfLevel(table, "款", columns),
      ];
    }),
};
