import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R212: Rule = {
  id: "R212",
  kind: "文表",
  scope: "五(三)",
  formula: "总决算=05.合计1栏；完成率=决算÷年初预算",
  tolerance: "T0/TP",
  severity: "较重",
  plain: "完成年初预算多少",
  basis: TEMPLATE,
  entries: () => [],
};
