import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R126: Rule = {
  id: "R126",
  kind: "表间",
  scope: "06↔说明",
  formula: "机关运行经费(文字) = 06.公用经费合计",
  tolerance: "TX",
  severity: "较重",
  plain: "机关运行经费就是日常公用经费",
  basis: FORMS,
  entries: () => [],
};
