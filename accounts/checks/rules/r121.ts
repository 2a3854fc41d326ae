import { sangongPair } from "../all-against-fiscal";
import { between, notMore } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R121: Rule = {
  id: "R121",
  kind: "表间",
  scope: "06↔09",
  formula: "06.30217 ≤ 09.12栏",
  tolerance: "TX",
  severity: "较重",
  plain: "同上(接待)",
  basis: FORMS,
  entries: ({ figures }) =>
    between(figures, ["06", "09"], () => {
      const pair = sangongPair(figures, "30217", "reception");
      return pair ? [notMore(...pair)] : [];
    }),
};
