import { repeats } from "../repeated-figures";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R223: Rule = {
  id: "R223",
  kind: "文表",
  scope: "五(三)",
  formula: "“其中基本X、项目Y”=05.合计2、3栏",
  tolerance: "T0",
  severity: "较重",
  plain: "正文写的其中基本、项目，和表里的两栏一样",
  basis: TEMPLATE,
  entries: (checked) => repeats(checked, "R223", "基本支出和项目支出", { optional: true }),
};
