import { repeats } from "../repeated-figures";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R207: Rule = {
  id: "R207",
  kind: "文表",
  scope: "三",
  formula: "支出合计、基本、项目、上缴、经营、补助=03.合计行各栏",
  tolerance: "T0",
  severity: "较重",
  plain: "正文写的各项支出，和支出表逐项一样",
  basis: TEMPLATE,
  entries: (checked) => repeats(checked, "R207", "支出合计"),
};
