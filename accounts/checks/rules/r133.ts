import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R133: Rule = {
  id: "R133",
  kind: "表间",
  scope: "05",
  formula: "“行政运行”项目支出=0；“一般行政管理事务”基本支出=0",
  tolerance: "none",
  severity: "提示",
  plain: "前者按规定装日常运转，后者装没单列的项目，混装要看原因",
  basis: FORMS,
  entries: () => [],
};
