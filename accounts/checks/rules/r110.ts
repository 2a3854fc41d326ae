import { between, sameClasses, sameInBoth } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R110: Rule = {
  id: "R110",
  kind: "表间",
  scope: "04↔07",
  formula: "04.59行4栏=07.合计行3栏；逐类同",
  tolerance: "TX",
  severity: "严重",
  plain: "政府性基金支出两处一致",
  basis: FORMS,
  entries: ({ figures }) => {
    const { "04": fiscal, "07": book } = figures.tables;
    return between(figures, ["04", "07"], () => [
      sameInBoth(
        fiscal.total("expenditure", "governmentFund", "expenditure"),
        book.total("total", "total"),
      ),
      ...sameClasses(fiscal, "governmentFund", book),
    ]);
  },
};
