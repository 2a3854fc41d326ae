import { allFundsOfItems } from "../all-against-fiscal";
import { between } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R116: Rule = {
  id: "R116",
  kind: "表间",
  scope: "03↔05/07/08",
  formula: "03.2栏≥05.2栏+07.4栏+08.2栏；03.3栏同理",
  tolerance: "TX",
  severity: "较重",
  plain: "全部支出的基本、项目，各不小于几种预算的基本、项目之和",
  basis: FORMS,
  entries: ({ figures }) =>
    between(figures, ["03", "05", "07", "08"], () =>
      allFundsOfItems(figures, ["basic", "project"], { equal: false }),
    ),
};
