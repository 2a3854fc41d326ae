import { repeats } from "../repeated-figures";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R204: Rule = {
  id: "R204",
  kind: "文表",
  scope: "二",
  formula: "收入合计、各类收入=02.合计行各栏",
  tolerance: "T0",
  severity: "较重",
  plain: "正文写的各项收入，和收入表逐项一样",
  basis: TEMPLATE,
  entries: (checked) => repeats(checked, "R204", "收入合计"),
};
