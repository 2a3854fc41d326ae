import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R132: Rule = {
  id: "R132",
  kind: "表间",
  scope: "06↔05",
  formula: "30304抚恤金≈2080801+其他优抚",
  tolerance: "none",
  severity: "提示",
  plain: "样例22.21对22.09",
  basis: FORMS,
  entries: () => [],
};
