import { between, sameInBoth } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R108: Rule = {
  id: "R108",
  kind: "表间",
  scope: "04↔05",
  formula: "04.59行3栏=05.合计行1栏",
  tolerance: "TX",
  severity: "严重",
  plain: "一般公共预算支出两处一致",
  basis: FORMS,
  entries: ({ figures }) => {
    const { "04": t04, "05": t05 } = figures.tables;
    return between(figures, ["04", "05"], () => [
      sameInBoth(
        t04.total("expenditure", "generalBudget", "expenditure"),
        t05.total("total", "total"),
      ),
    ]);
  },
};
