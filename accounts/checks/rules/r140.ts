import type { Rule } from "../rule";
import { COMPARABILITY } from "../rule-sources";
import { openingAgainstClosing } from "../year-before";

export const R140: Rule = {
  id: "R140",
  kind: "跨年",
  scope: "本年01↔上年01",
  formula: "本年29行=上年59行",
  tolerance: "TX",
  severity: "提示",
  plain: "去年末剩的就是今年初有的",
  basis: COMPARABILITY,
  entries: (checked) => openingAgainstClosing(checked, "01", "amount"),
};
