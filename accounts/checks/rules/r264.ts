import type { Rule } from "../rule";
import { DISCLOSURE } from "../rule-sources";

export const R264: Rule = {
  id: "R264",
  kind: "公开",
  scope: "占位符",
  formula: "不得残留 XX、××、（如有）、“增加（减少）”“下降（增长）”未删",
  tolerance: "none",
  severity: "提示",
  plain: "模板没填完",
  basis: DISCLOSURE,
  entries: () => [],
};
