import { bookInWords } from "../books-in-words";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R227: Rule = {
  id: "R227",
  kind: "文表",
  scope: "七、八",
  formula: "政府性基金、国资文字数=07、08；写“无”则表空",
  tolerance: "T0",
  severity: "较重",
  plain: "正文写的基金、国资支出和表一样；写“没有”，表就是空的",
  basis: TEMPLATE,
  entries: (checked) => [
    ...bookInWords(checked, "07", "政府性基金", "政府性基金预算财政拨款收入"),
    ...bookInWords(checked, "08", "国有资本经营", "国有资本经营预算财政拨款收入"),
  ],
};
