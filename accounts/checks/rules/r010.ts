import { acrossRows, inTable } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R010: Rule = {
  id: "R010",
  kind: "表内",
  scope: "公开02",
  formula: "每行：1栏=2+3+4+5+6+7栏",
  tolerance: "TS",
  severity: "较重",
  plain: "每一行各种来源加起来等于这一行合计",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "02", (table) =>
      acrossRows(table, "total", [
        "fiscal",
        "superior",
        "operations",
        "business",
        "subordinate",
        "other",
      ]),
    ),
};
