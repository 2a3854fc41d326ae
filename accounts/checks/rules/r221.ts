import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R221: Rule = {
  id: "R221",
  kind: "文表",
  scope: "五(三)",
  formula: "年初预算=0 ⇒ 不得写“完成年初预算的X%”",
  tolerance: "none",
  severity: "较重",
  plain: "零不能做分母，应改用全年预算",
  basis: TEMPLATE,
  entries: () => [],
};
