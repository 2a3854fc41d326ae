import { between, sameInBoth } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R104: Rule = {
  id: "R104",
  kind: "表间",
  scope: "01↔03",
  formula: "01.57行=03.合计行1栏",
  tolerance: "TX",
  severity: "严重",
  plain: "总表支出合计和支出表合计一致",
  basis: FORMS,
  entries: ({ figures }) => {
    const { "01": t01, "03": t03 } = figures.tables;
    return between(figures, ["01", "03"], () => [
      sameInBoth(t01.total("expenditure", "amount", "expenditure"), t03.total("total", "total")),
    ]);
  },
};
