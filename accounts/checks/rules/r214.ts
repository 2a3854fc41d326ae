import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R214: Rule = {
  id: "R214",
  kind: "文表",
  scope: "五(三)",
  formula: "Σ分项决算=总决算",
  tolerance: "TS",
  severity: "较重",
  plain: "样例分项和642.38，总数694.47",
  basis: TEMPLATE,
  entries: () => [],
};
