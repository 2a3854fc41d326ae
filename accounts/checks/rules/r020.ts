import { acrossRows, inTable } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R020: Rule = {
  id: "R020",
  kind: "表内",
  scope: "公开03",
  formula: "每行：1栏=2+3+4+5+6栏",
  tolerance: "TS",
  severity: "较重",
  plain: "基本＋项目＋上缴上级＋经营＋补助附属＝本行合计",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "03", (table) =>
      acrossRows(table, "total", ["basic", "project", "remittedUp", "business", "subsidyDown"]),
    ),
};
