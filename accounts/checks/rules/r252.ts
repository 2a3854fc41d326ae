import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R252: Rule = {
  id: "R252",
  kind: "文表",
  scope: "十三",
  formula: "占项目支出总额比例=资金÷05.3栏",
  tolerance: "TP",
  severity: "一般",
  plain: "重新算",
  basis: TEMPLATE,
  entries: () => [],
};
