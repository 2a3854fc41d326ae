import { inTable, ofEconomicClasses } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R053: Rule = {
  id: "R053",
  kind: "表内",
  scope: "公开06",
  formula: "307、310、312、399各自=Σ下级",
  tolerance: "TS",
  severity: "较重",
  plain: "这几大类各自等于下面各款加起来",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "06", (table) => ofEconomicClasses(table, ["307", "310", "312", "399"])),
};
