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
  plain: "小计＝基本＋项目",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "05", (table) => acrossRows(table, "total", ["basic", "project"])),
};
