import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R236: Rule = {
  id: "R236",
  kind: "文表",
  scope: "九",
  formula: "接待批次、人次=0 ⇔ 接待费=0；人次≥批次",
  tolerance: "none",
  severity: "提示",
  plain: "同上",
  basis: TEMPLATE,
  entries: () => [],
};
