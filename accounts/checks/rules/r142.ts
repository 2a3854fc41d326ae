import type { Rule } from "../rule";
import { COMPARABILITY } from "../rule-sources";
import { restatedTotals } from "../year-before";

export const R142: Rule = {
  id: "R142",
  kind: "跨年",
  scope: "文字↔上年01",
  formula: "文字倒推的上年数=上年公布数",
  tolerance: "TX",
  severity: "一般",
  plain: "上年数被悄悄改口径就会露馅",
  basis: COMPARABILITY,
  entries: (checked) => restatedTotals(checked),
};
