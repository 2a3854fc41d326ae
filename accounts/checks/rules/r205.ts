import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R205: Rule = {
  id: "R205",
  kind: "文表",
  scope: "二、三、五、九",
  formula: "占比=分子÷分母",
  tolerance: "TP",
  severity: "一般",
  plain: "百分比重新算一遍",
  basis: TEMPLATE,
  entries: () => [],
};
