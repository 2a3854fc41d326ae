import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R231: Rule = {
  id: "R231",
  kind: "文表",
  scope: "九",
  formula: "三公各分项相加=总额；占比、完成率自洽",
  tolerance: "TS/TP",
  severity: "较重",
  plain: "逐项算",
  basis: TEMPLATE,
  entries: () => [],
};
