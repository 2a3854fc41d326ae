import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R261: Rule = {
  id: "R261",
  kind: "全文",
  scope: "单位名称",
  formula: "标题与各表表头的单位名一致；部门/单位/本级口径一致",
  tolerance: "none",
  severity: "提示",
  plain: "“部门决算”“单位决算”“本级”不能混",
  basis: TEMPLATE,
  entries: () => [],
};
