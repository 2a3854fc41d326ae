import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R074: Rule = {
  id: "R074",
  kind: "表内",
  scope: "公开09",
  formula: "7栏≤1栏，8≤2，10≤4，11≤5，12≤6",
  tolerance: "none",
  severity: "提示",
  plain: "三公花的超过预算要提示",
  basis: FORMS,
  entries: () => [],
};
