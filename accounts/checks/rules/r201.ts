import { repeats } from "../repeated-figures";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R201: Rule = {
  id: "R201",
  kind: "文表",
  scope: "一",
  formula: "收支总计(文字)=01.30行",
  tolerance: "T0",
  severity: "严重",
  plain: "说明里的总数要和表一样",
  basis: TEMPLATE,
  entries: (checked) => repeats(checked, "R201", "收支总计"),
};
