import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R056: Rule = {
  id: "R056",
  kind: "表内",
  scope: "公开06",
  formula: "编码、名称在经济分类字典内",
  tolerance: "none",
  severity: "一般",
  plain: "如样例的31023不在字典，最近的是31022",
  basis: FORMS,
  entries: () => [],
};
