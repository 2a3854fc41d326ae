import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R209: Rule = {
  id: "R209",
  kind: "文表",
  scope: "五(一)",
  formula: "一般公共预算支出=05.合计1栏；占比分母=03.合计1栏",
  tolerance: "T0/TP",
  severity: "较重",
  plain: "分母别用错",
  basis: TEMPLATE,
  entries: () => [],
};
