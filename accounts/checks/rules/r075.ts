import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R075: Rule = {
  id: "R075",
  kind: "表内",
  scope: "公开09(上海版)",
  formula: "列为“预算数、决算数”成对排列：合计、出国、用车小计、购置、运行、接待",
  tolerance: "none",
  severity: "提示",
  plain: "同样的公式，只是列顺序不同",
  basis: FORMS,
  entries: () => [],
};
