import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R267: Rule = {
  id: "R267",
  kind: "全文",
  scope: "旧科目名",
  formula: "文字使用已停用名称 ⇒ 提示新名",
  tolerance: "none",
  severity: "一般",
  plain: "样例仍写“扶贫(款)”，见改名表",
  basis: TEMPLATE,
  entries: () => [],
};
