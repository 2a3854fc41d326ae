import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R224: Rule = {
  id: "R224",
  kind: "文表",
  scope: "六",
  formula: "基本、人员、公用=06",
  tolerance: "T0",
  severity: "较重",
  plain: "这一段说的是一般公共预算口径，不能写成全口径的数",
  basis: TEMPLATE,
  entries: () => [],
};
