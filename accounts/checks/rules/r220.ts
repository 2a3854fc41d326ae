import type { Rule } from "../rule";
import { DISCLOSURE } from "../rule-sources";

export const R220: Rule = {
  id: "R220",
  kind: "公开",
  scope: "五(三)",
  formula: "决算≠年初预算 ⇒ 同段有“原因”",
  tolerance: "none",
  severity: "提示",
  plain: "差了就要讲为什么",
  basis: DISCLOSURE,
  entries: () => [],
};
