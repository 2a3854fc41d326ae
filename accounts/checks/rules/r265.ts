import { directoryAgainstBody } from "../directory-against-body";
import { notApplicable } from "../sum-entries";
import { hint, holds, inText } from "../verdict-entries";
import type { Rule } from "../rule";
import { DISCLOSURE } from "../rule-sources";

export const R265: Rule = {
  id: "R265",
  kind: "公开",
  scope: "目录",
  formula: "目录有的表和章节正文都有，顺序一致",
  tolerance: "none",
  severity: "提示",
  plain: "目录里列的表和章节，正文都有，次序也一样",
  basis: DISCLOSURE,
  entries: (checked) =>
    inText(checked, "目录", (text) => {
      if (text.directory.length === 0) return [notApplicable("目录", "文件没有目录。")];
      const { absent, misplaced } = directoryAgainstBody(text);
      const found = [
        ...absent.map(({ text: title, place }) =>
          hint(title, `目录里的“${title}”在正文里没有找到。`, { place }),
        ),
        ...misplaced.map(({ text: title, place }) =>
          hint(title, `“${title}”在正文里的次序与目录不同。`, { place }),
        ),
      ];
      return found.length > 0 ? found : [holds("目录", "目录里的表和章节正文都有，次序相同。")];
    }),
};
