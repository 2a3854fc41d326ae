import { sangongPair } from "../all-against-fiscal";
import { between, notMore } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R123: Rule = {
  id: "R123",
  kind: "表间",
  scope: "06↔09",
  formula: "06.31013 ≤ 09.10栏",
  tolerance: "TX",
  severity: "较重",
  plain: "购车费决算含项目支出，所以不小于基本支出里的同名科目",
  basis: FORMS,
  entries: ({ figures }) =>
    between(figures, ["06", "09"], () => {
      const pair = sangongPair(figures, "31013", "vehiclePurchase");
      return pair ? [notMore(...pair)] : [];
    }),
};
