import type { Rule } from "../rule";
import { COMPARABILITY } from "../rule-sources";
import { openingAgainstClosing } from "../year-before";

export const R141: Rule = {
  id: "R141",
  kind: "跨年",
  scope: "本年04↔上年04",
  formula: "本年28行=上年60行",
  tolerance: "TX",
  severity: "提示",
  plain: "财政结转同理",
  basis: COMPARABILITY,
  entries: (checked) => openingAgainstClosing(checked, "04", "total"),
};
