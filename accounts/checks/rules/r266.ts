import type { Rule } from "../rule";
import { DISCLOSURE } from "../rule-sources";

export const R266: Rule = {
  id: "R266",
  kind: "公开",
  scope: "名词解释",
  formula: "解释的科目⊆05出现的科目；05的项都有解释",
  tolerance: "none",
  severity: "提示",
  plain: "样例解释了残疾人事业，表里没有",
  basis: DISCLOSURE,
  entries: () => [],
};
