import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R263: Rule = {
  id: "R263",
  kind: "全文",
  scope: "小数点错位",
  formula: "文字÷表≈10、100、0.1、0.01(±1%) ⇒ 疑似小数点错位",
  tolerance: "none",
  severity: "较重",
  plain: "样例住房保障5.78对57.83",
  basis: TEMPLATE,
  entries: () => [],
};
