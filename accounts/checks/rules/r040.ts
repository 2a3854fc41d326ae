import { acrossRows, inTable } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R040: Rule = {
  id: "R040",
  kind: "表内",
  scope: "公开05",
  formula: "每行：1栏=2+3栏",
  tolerance: "TS",
  severity: "较重",
  plain: "每一行都是基本支出加项目支出",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "05", (table) => acrossRows(table, "total", ["basic", "project"])),
};
