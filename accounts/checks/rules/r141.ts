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
  plain: "今年的年初财政拨款结转，就是上年的年末财政拨款结转",
  basis: COMPARABILITY,
  entries: (checked) => openingAgainstClosing(checked, "04", "total"),
};
