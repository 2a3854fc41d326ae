import { hint, holds, inText } from "../verdict-entries";
import { leftInCells, leftInTemplate } from "../left-in-template";
import type { Rule } from "../rule";
import { DISCLOSURE } from "../rule-sources";

export const R264: Rule = {
  id: "R264",
  kind: "公开",
  scope: "占位符",
  formula: "不得残留 XX、××、（如有）、“增加（减少）”“下降（增长）”未删",
  tolerance: "none",
  severity: "提示",
  plain: "模板里的占位符和二选一的话都已改好",
  basis: DISCLOSURE,
  entries: (checked) =>
    inText(checked, "占位符", (text) => {
      const left = [...leftInTemplate(text), ...leftInCells(checked.blocks)];
      if (left.length === 0) return [holds("占位符", "没有留下模板的占位符和填写说明。")];
      return left.map(({ kind, words, place }) =>
        hint(kind, `模板的${kind}没有改掉：${words}`, { place }),
      );
    }),
};
