import { repeats } from "../repeated-figures";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R208: Rule = {
  id: "R208",
  kind: "文表",
  scope: "四",
  formula: "财政拨款收支总计=04.32行",
  tolerance: "T0",
  severity: "严重",
  plain: "正文写的财政拨款总计，和表里的总计是同一个数",
  basis: TEMPLATE,
  entries: (checked) => repeats(checked, "R208", "财政拨款收支总计"),
};
