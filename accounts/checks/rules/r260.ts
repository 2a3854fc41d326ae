import { inText } from "../verdict-entries";
import { broken, holds } from "../verdict-entries";
import { yearsInNarrative, yearsInTitles, type NamedYear } from "../years-named";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R260: Rule = {
  id: "R260",
  kind: "全文",
  scope: "年度",
  formula: "封面、目录、表头、说明、附件年度一致；比较年=年度−1；截止日=年度-12-31",
  tolerance: "none",
  severity: "较重",
  plain: "套用去年稿子常忘改",
  basis: TEMPLATE,
  entries: (checked) =>
    inText(checked, "年度", (text) => {
      const { account, blocks } = checked;
      const named = [...yearsInTitles(account, text, blocks), ...yearsInNarrative(account, text)];
      const wrong = named.filter(isWrong);
      if (wrong.length === 0) return [holds("年度", "标题和说明的年度一致。")];
      return wrong.map(({ about, found, expected, place }) =>
        broken(about, `${about}写的是 ${found} 年，应为 ${expected} 年。`, { place }),
      );
    }),
};

/** Text taken over from last year is one year behind; a comparison with an earlier year may be meant. */
function isWrong({ found, expected }: NamedYear): boolean {
  return found !== expected && found >= expected - 1;
}
