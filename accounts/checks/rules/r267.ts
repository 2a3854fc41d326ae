import { namedCategories } from "../function-mentions";
import { retiredName } from "../retired-name";
import { hint, holds, inText } from "../verdict-entries";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R267: Rule = {
  id: "R267",
  kind: "全文",
  scope: "旧科目名",
  formula: "文字使用已停用名称 ⇒ 提示新名",
  tolerance: "none",
  severity: "一般",
  plain: "没有再用已经停用的科目名称",
  basis: TEMPLATE,
  entries: (checked) =>
    inText(checked, "科目名称", (text) => {
      const found = new Map(
        namedCategories(text.body).flatMap(({ name, level, place }) => {
          const now = retiredName(name, level, checked.account.year);
          return now === null ? [] : [[`${name}（${level}）`, { now, place }] as const];
        }),
      );
      if (found.size === 0) return [holds("科目名称", "没有用已停用的科目名称。")];
      // The year of a change is not always sure, and a text may tell of the past.
      return [...found].map(([name, { now, place }]) =>
        hint(name, `“${name}”已经停用，现在是“${now}”。`, { place }),
      );
    }),
};
