import { decimalMovedEntries } from "../moved-decimals";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { undecidable } from "../sum-entries";

export const R263: Rule = {
  id: "R263",
  kind: "全文",
  scope: "小数点错位",
  formula: "文字÷表≈10、100、0.1、0.01(±1%) ⇒ 疑似小数点错位",
  tolerance: "none",
  severity: "较重",
  plain: "文字里的数如果正好是表里的十倍、百倍或十分之一，多半是小数点写错了位置",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const entries = decimalMovedEntries(account, figures);
    return entries ?? [undecidable("小数点", "说明里没有与表对照的数。")];
  },
};
