import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R260: Rule = {
  id: "R260",
  kind: "全文",
  scope: "年度",
  formula: "封面、目录、表头、说明、附件年度一致；比较年=年度−1；截止日=年度-12-31",
  tolerance: "none",
  severity: "较重",
  plain: "套用去年稿子常忘改",
  basis: TEMPLATE,
  entries: () => [],
};
