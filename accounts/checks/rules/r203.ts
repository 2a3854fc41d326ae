import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R203: Rule = {
  id: "R203",
  kind: "文表",
  scope: "一、四",
  formula: "“收、支总计均为”两处相同",
  tolerance: "T0",
  severity: "一般",
  plain: "收和支是同一个数",
  basis: TEMPLATE,
  entries: () => [],
};
