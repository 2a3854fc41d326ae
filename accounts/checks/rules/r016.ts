import { codedLines, inClassified } from "../category-lines";
import { broken, holds } from "../verdict-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R016: Rule = {
  id: "R016",
  kind: "表内",
  scope: "公开02/03/05/07/08",
  formula: "同一编码在一张表只出现一次",
  tolerance: "none",
  severity: "一般",
  plain: "重复行会导致重复计算",
  basis: FORMS,
  entries: (checked) =>
    inClassified(checked, (table) => {
      const lines = codedLines(table);
      const repeated = lines.filter(
        ({ code }, index) => lines.findIndex((line) => line.code === code) < index,
      );
      if (repeated.length === 0) return [holds(table.title, "没有重复的编码。")];
      return repeated.map((line) =>
        broken(`${table.title} ${line.code} ${line.name}`, `编码 ${line.code} 在表里不止一行。`, {
          place: line.place,
        }),
      );
    }),
};
