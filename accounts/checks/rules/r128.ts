import { bothClassifications } from "../both-classifications";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R128: Rule = {
  id: "R128",
  kind: "表间",
  scope: "06↔05",
  formula: "30113住房公积金≈2210201",
  tolerance: "TX",
  severity: "提示",
  plain: "住房公积金在两套分类里记的是同一件事，通常相等",
  basis: FORMS,
  entries: ({ figures }) =>
    bothClassifications(figures, [["30113", ["2210201"]]], { isCopied: true }),
};
