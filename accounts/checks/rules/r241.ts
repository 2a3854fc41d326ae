import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R241: Rule = {
  id: "R241",
  kind: "文表",
  scope: "十",
  formula: "比较对象(年初预算或上年)明确，额与率自洽",
  tolerance: "TP",
  severity: "一般",
  plain: "样例40.82÷81.32=50.2%，对",
  basis: TEMPLATE,
  entries: () => [],
};
