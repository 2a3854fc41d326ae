import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R262: Rule = {
  id: "R262",
  kind: "全文",
  scope: "金额单位",
  formula: "文字“元/万元”与表一致",
  tolerance: "none",
  severity: "严重",
  plain: "差一万倍",
  basis: TEMPLATE,
  entries: () => [],
};
