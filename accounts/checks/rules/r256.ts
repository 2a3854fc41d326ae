import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R256: Rule = {
  id: "R256",
  kind: "文表",
  scope: "附件整体自评↔03/05",
  formula: "基本支出总额、项目支出总额=表",
  tolerance: "T0",
  severity: "一般",
  plain: "样例649.2对649.21(少一位小数)",
  basis: TEMPLATE,
  entries: () => [],
};
