import { fundsEntries } from "../project-lists";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R251: Rule = {
  id: "R251",
  kind: "文表",
  scope: "十三",
  formula: "Σ项目执行数=文字资金；声称全部(100%)时=05.3栏(项目支出)",
  tolerance: "TS",
  severity: "较重",
  plain: "列出的项目金额加起来，是说明里写的项目资金；写明全部项目的，还是项目支出的总数",
  basis: TEMPLATE,
  entries: (checked) => fundsEntries(checked),
};
