import { between, sameClasses, sameInBoth } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R111: Rule = {
  id: "R111",
  kind: "表间",
  scope: "04↔08",
  formula: "04.59行5栏=08.合计行1栏；逐类同",
  tolerance: "TX",
  severity: "严重",
  plain: "国有资本经营预算支出两处一致",
  basis: FORMS,
  entries: ({ figures }) => {
    const { "04": fiscal, "08": book } = figures.tables;
    return between(figures, ["04", "08"], () => [
      sameInBoth(
        fiscal.total("expenditure", "stateCapital", "expenditure"),
        book.total("total", "total"),
      ),
      ...sameClasses(fiscal, "stateCapital", book),
    ]);
  },
};
