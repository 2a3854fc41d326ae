import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R254: Rule = {
  id: "R254",
  kind: "文表",
  scope: "十三↔附件",
  formula: "同名项目的预算数、执行数一致；名称相似但不同字则提示",
  tolerance: "T0",
  severity: "较重",
  plain: "样例“驻村/柱村”“综合业务费/综合工作经费”",
  basis: TEMPLATE,
  entries: () => [],
};
