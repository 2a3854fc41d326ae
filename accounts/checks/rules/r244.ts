import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R244: Rule = {
  id: "R244",
  kind: "文表",
  scope: "十一",
  formula: "授予中小企业占比=授予中小÷采购总额；货物(工程、服务)占比分母为本类",
  tolerance: "TP",
  severity: "一般",
  plain: "先看清分母是哪一个",
  basis: TEMPLATE,
  entries: () => [],
};
