import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R268: Rule = {
  id: "R268",
  kind: "全文",
  scope: "层级用语",
  formula: "“市级财政/区级财政/县级财政”与单位级别一致",
  tolerance: "none",
  severity: "提示",
  plain: "样例区级单位写“市级财政”",
  basis: TEMPLATE,
  entries: () => [],
};
