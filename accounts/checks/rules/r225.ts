import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R225: Rule = {
  id: "R225",
  kind: "文表",
  scope: "六",
  formula: "文字中人员+公用=基本",
  tolerance: "TS",
  severity: "较重",
  plain: "三数自洽",
  basis: TEMPLATE,
  entries: () => [],
};
