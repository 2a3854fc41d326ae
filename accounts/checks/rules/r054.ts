import { economicTotal, inTable } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R054: Rule = {
  id: "R054",
  kind: "表内",
  scope: "公开06",
  formula: "人员经费合计=301+303",
  tolerance: "TS",
  severity: "严重",
  plain: "人员经费是工资福利和对个人补助两块相加",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "06", (table) => [economicTotal(table, "personnel", ["301", "303"])]),
};
