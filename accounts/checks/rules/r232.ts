import type { Rule } from "../rule";
import { DISCLOSURE } from "../rule-sources";

export const R232: Rule = {
  id: "R232",
  kind: "公开",
  scope: "九",
  formula: "有与上年比较，且增减有原因",
  tolerance: "none",
  severity: "提示",
  plain: "规程要求说明增减变化原因",
  basis: DISCLOSURE,
  entries: () => [],
};
