import { inTable, ofEconomicClasses } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R051: Rule = {
  id: "R051",
  kind: "表内",
  scope: "公开06",
  formula: "302=Σ302xx",
  tolerance: "TS",
  severity: "较重",
  plain: "商品服务小计对不对",
  basis: FORMS,
  entries: ({ figures }) => inTable(figures, "06", (table) => ofEconomicClasses(table, ["302"])),
};
