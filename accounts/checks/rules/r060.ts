import { acrossRows, inTable } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R060: Rule = {
  id: "R060",
  kind: "表内",
  scope: "公开07",
  formula: "每行：3栏=4+5栏",
  tolerance: "TS",
  severity: "较重",
  plain: "本年支出＝基本＋项目",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "07", (table) => acrossRows(table, "total", ["basic", "project"])),
};
