import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R202: Rule = {
  id: "R202",
  kind: "文表",
  scope: "一、二、三、四、五",
  formula: "增减率 = 增减额 ÷ (本年数 − 增减额)，误差≤TP",
  tolerance: "TP",
  severity: "较重",
  plain: "增减多少、百分之几，要能互相推出来",
  basis: TEMPLATE,
  entries: () => [],
};
