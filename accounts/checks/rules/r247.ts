import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R247: Rule = {
  id: "R247",
  kind: "文表",
  scope: "十二",
  formula: "车辆总数=各类车之和",
  tolerance: "none",
  severity: "较重",
  plain: "样例7=0+1+1+5+0+0+0+0",
  basis: TEMPLATE,
  entries: () => [],
};
