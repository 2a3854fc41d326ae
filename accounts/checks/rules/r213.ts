import { sumOfItems } from "../item-sums";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R213: Rule = {
  id: "R213",
  kind: "文表",
  scope: "五(三)",
  formula: "Σ分项年初预算=总年初预算",
  tolerance: "TS",
  severity: "较重",
  plain: "各项的年初预算加起来，是全部的年初预算",
  basis: TEMPLATE,
  entries: (checked) => [
    sumOfItems(checked, "initial", "年初预算"),
    sumOfItems(checked, "adjusted", "全年预算"),
  ],
};
