import { repeats } from "../repeated-figures";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R230: Rule = {
  id: "R230",
  kind: "文表",
  scope: "九",
  formula: "三公总额及各分项预算、决算=09",
  tolerance: "T0",
  severity: "严重",
  plain: "最受关注，必须逐项一致",
  basis: TEMPLATE,
  entries: (checked) => repeats(checked, "R230", "“三公”经费", { optional: true }),
};
