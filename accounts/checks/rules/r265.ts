import type { Rule } from "../rule";
import { DISCLOSURE } from "../rule-sources";

export const R265: Rule = {
  id: "R265",
  kind: "公开",
  scope: "目录",
  formula: "目录有的表和章节正文都有，顺序一致",
  tolerance: "none",
  severity: "提示",
  plain: "",
  basis: DISCLOSURE,
  entries: () => [],
};
