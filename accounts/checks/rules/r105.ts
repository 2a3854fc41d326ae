import { between, sameClasses } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R105: Rule = {
  id: "R105",
  kind: "表间",
  scope: "01↔03",
  formula: "01.31…56行=03各类行1栏(按类码)",
  tolerance: "TX",
  severity: "较重",
  plain: "每一类支出两处一致",
  basis: FORMS,
  entries: ({ figures }) =>
    between(figures, ["01", "03"], () =>
      sameClasses(figures.tables["01"], "amount", figures.tables["03"]),
    ),
};
