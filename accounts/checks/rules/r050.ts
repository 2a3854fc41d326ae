import { inTable, ofEconomicClasses } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R050: Rule = {
  id: "R050",
  kind: "表内",
  scope: "公开06",
  formula: "301=Σ301xx",
  tolerance: "TS",
  severity: "较重",
  plain: "工资福利小计对不对",
  basis: FORMS,
  entries: ({ figures }) => inTable(figures, "06", (table) => ofEconomicClasses(table, ["301"])),
};
