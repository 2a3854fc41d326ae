import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R253: Rule = {
  id: "R253",
  kind: "文表",
  scope: "十三",
  formula: "每个项目执行率=执行数÷全年预算数",
  tolerance: "TP",
  severity: "一般",
  plain: "重新算",
  basis: TEMPLATE,
  entries: () => [],
};
