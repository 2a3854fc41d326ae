import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R213: Rule = {
  id: "R213",
  kind: "文表",
  scope: "五(三)",
  formula: "Σ分项年初预算=总年初预算",
  tolerance: "TS",
  severity: "较重",
  plain: "样例分项和743.85，总数797.97，差54.12，恰好是把60.13写成6.01造成",
  basis: TEMPLATE,
  entries: () => [],
};
