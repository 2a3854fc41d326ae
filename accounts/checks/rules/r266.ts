import { glossaryOf } from "../document-text";
import { isNothing } from "../between-tables";
import { itemMentions } from "../function-mentions";
import { CLASSIFIED, inTable, undecidable } from "../sum-entries";
import { hint, holds, inText } from "../verdict-entries";
import type { Rule } from "../rule";
import { DISCLOSURE } from "../rule-sources";

export const R266: Rule = {
  id: "R266",
  kind: "公开",
  scope: "名词解释",
  formula: "解释的科目⊆05出现的科目；05的项都有解释",
  tolerance: "none",
  severity: "提示",
  plain: "名词解释说的都是表里有的科目，表里的项都有解释",
  basis: DISCLOSURE,
  entries: (checked) =>
    inText(checked, "名词解释", (text) => {
      const glossary = glossaryOf(text);
      if (!glossary) return [undecidable("名词解释", "没有找到名词解释。")];
      return inTable(checked.figures, "05", (table) => {
        const explained = itemMentions(glossary.lines);
        // What the other books print is not in 05 and is explained all the same.
        const isPrinted = (code: string) =>
          CLASSIFIED.some((number) => checked.figures.tables[number].byCodeOf(code));
        const codes = new Set(explained.map(({ code }) => code));
        const absent = explained
          .filter(({ code }) => code === null || !isPrinted(code))
          .map(({ printed, place }) =>
            hint(printed, `解释了“${printed}”，各表里没有这个科目。`, { place }),
          );
        const unexplained = table
          .entries("项")
          .filter((line) => !codes.has(line.code) && !isNothing(table.cell(line, "total")));
        const names = unexplained.map(({ code, name }) => `${code ?? ""} ${name}`).join("、");
        const lacking =
          unexplained.length === 0
            ? []
            : [
                hint("公开05表的科目", `名词解释没有解释：${names}。`, {
                  place: glossary.title.place,
                }),
              ];
        const found = [...absent, ...lacking];
        return found.length > 0
          ? found
          : [holds("名词解释", "解释的科目表里都有，公开05表的项都有解释。")];
      });
    }),
};
