import { allFundsOfItems } from "../all-against-fiscal";
import { between } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R115: Rule = {
  id: "R115",
  kind: "表间",
  scope: "03↔05/07/08",
  formula: "对每个项级科目：03.1栏 ≥ 05.1栏+07.3栏+08.1栏",
  tolerance: "TX",
  severity: "较重",
  plain: "总支出不能比其中的财政支出还少",
  basis: FORMS,
  entries: ({ figures }) =>
    between(figures, ["03", "05", "07", "08"], () =>
      allFundsOfItems(figures, ["total"], { equal: false }),
    ),
};
