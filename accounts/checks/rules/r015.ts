import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R015: Rule = {
  id: "R015",
  kind: "表内",
  scope: "公开02/03/05/07/08",
  formula: "编码与名称在字典中一致(去空格、全半角、括号)",
  tolerance: "none",
  severity: "一般",
  plain: "号码和名字对不上，多半抄错或用了旧名",
  basis: FORMS,
  entries: () => [],
};
