import { inTable, ofEconomicClasses } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R052: Rule = {
  id: "R052",
  kind: "表内",
  scope: "公开06",
  formula: "303=Σ303xx",
  tolerance: "TS",
  severity: "较重",
  plain: "个人家庭补助小计对不对",
  basis: FORMS,
  entries: ({ figures }) => inTable(figures, "06", (table) => ofEconomicClasses(table, ["303"])),
};
