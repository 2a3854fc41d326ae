import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R217: Rule = {
  id: "R217",
  kind: "文表",
  scope: "五(三)",
  formula: "分项写的类款项名称在05存在",
  tolerance: "none",
  severity: "较重",
  plain: "样例写“财政事务(款)行政运行(项)”，表里是党委办公厅(20131)",
  basis: TEMPLATE,
  entries: () => [],
};
