import { classesNotListed, classesNotInTable } from "../listed-classes";
import { repeats } from "../repeated-figures";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R210: Rule = {
  id: "R210",
  kind: "文表",
  scope: "五(二)",
  formula: "列出的类=05中非零的类(不多不少)，金额一致",
  tolerance: "T0",
  severity: "较重",
  plain: "少列一类、多列一类都算错",
  basis: TEMPLATE,
  entries: (checked) => [
    ...repeats(checked, "R210", "按功能分类列出的支出"),
    ...classesNotListed(checked),
    ...classesNotInTable(checked),
  ],
};
