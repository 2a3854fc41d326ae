import { sumOfItems } from "../item-sums";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R214: Rule = {
  id: "R214",
  kind: "文表",
  scope: "五(三)",
  formula: "Σ分项决算=总决算",
  tolerance: "TS",
  severity: "较重",
  plain: "各项的决算加起来，是全部的决算",
  basis: TEMPLATE,
  entries: (checked) => [sumOfItems(checked, "actual", "支出决算")],
};
