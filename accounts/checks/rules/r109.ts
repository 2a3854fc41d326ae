import { between, sameClasses } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R109: Rule = {
  id: "R109",
  kind: "表间",
  scope: "04↔05",
  formula: "04各类行3栏=05各类行1栏",
  tolerance: "TX",
  severity: "较重",
  plain: "两张表里，每一类的数都一样",
  basis: FORMS,
  entries: ({ figures }) =>
    between(figures, ["04", "05"], () =>
      sameClasses(figures.tables["04"], "generalBudget", figures.tables["05"]),
    ),
};
