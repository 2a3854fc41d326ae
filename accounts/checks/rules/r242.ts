import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R242: Rule = {
  id: "R242",
  kind: "文表",
  scope: "十一",
  formula: "采购总额=货物+工程+服务",
  tolerance: "TS",
  severity: "较重",
  plain: "三类相加",
  basis: TEMPLATE,
  entries: () => [],
};
