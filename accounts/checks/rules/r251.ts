import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R251: Rule = {
  id: "R251",
  kind: "文表",
  scope: "十三",
  formula: "Σ项目执行数=文字资金；声称全部(100%)时=05.3栏(项目支出)",
  tolerance: "TS",
  severity: "较重",
  plain: "样例清单合计46.25，表45.26；第5项写4，附件为3.01，改后正好45.26",
  basis: TEMPLATE,
  entries: () => [],
};
