import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R216: Rule = {
  id: "R216",
  kind: "文表",
  scope: "五(三)",
  formula: "每个分项完成率=决算÷年初预算",
  tolerance: "TP",
  severity: "一般",
  plain: "重新算",
  basis: TEMPLATE,
  entries: () => [],
};
