import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R206: Rule = {
  id: "R206",
  kind: "文表",
  scope: "二、三、五",
  formula: "同组占比之和≈100%",
  tolerance: "none",
  severity: "提示",
  plain: "加起来应是100%",
  basis: TEMPLATE,
  entries: () => [],
};
