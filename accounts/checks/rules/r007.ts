import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R007: Rule = {
  id: "R007",
  kind: "表内",
  scope: "全部表",
  formula: "同一张表所有数的单位一致，且表头写明“万元”或“元”",
  tolerance: "none",
  severity: "严重",
  plain: "先认单位再算，否则差一万倍",
  basis: FORMS,
  entries: () => [],
};
