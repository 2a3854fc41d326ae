import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R243: Rule = {
  id: "R243",
  kind: "文表",
  scope: "十一",
  formula: "小微≤中小≤采购总额",
  tolerance: "none",
  severity: "较重",
  plain: "部分不大于整体",
  basis: TEMPLATE,
  entries: () => [],
};
