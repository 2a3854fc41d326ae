import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R219: Rule = {
  id: "R219",
  kind: "文表",
  scope: "五(三)",
  formula: "“大于/小于/持平”与数字方向一致",
  tolerance: "none",
  severity: "较重",
  plain: "字和数不能反着说",
  basis: TEMPLATE,
  entries: () => [],
};
