import { acrossRows, inTable } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R065: Rule = {
  id: "R065",
  kind: "表内",
  scope: "公开08",
  formula: "每行：1栏=2+3栏(合计=基本+项目)",
  tolerance: "TS",
  severity: "较重",
  plain: "国资预算支出分两块",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "08", (table) => acrossRows(table, "total", ["basic", "project"])),
};
