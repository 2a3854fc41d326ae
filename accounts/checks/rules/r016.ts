import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R016: Rule = {
  id: "R016",
  kind: "表内",
  scope: "公开02/03/05/07/08",
  formula: "同一编码在一张表只出现一次",
  tolerance: "none",
  severity: "一般",
  plain: "重复行会导致重复计算",
  basis: FORMS,
  entries: () => [],
};
