import { findStatements } from "../../find-statement";
import { mainItems, type Half } from "../main-items";
import type { Entry, Rule } from "../rule";
import { inTable, notApplicable, undecidable } from "../sum-entries";
import { hint, holds } from "../verdict-entries";
import { TEMPLATE } from "../rule-sources";

export const R226: Rule = {
  id: "R226",
  kind: "文表",
  scope: "六",
  formula: "“主要包括”列的科目在06都有非零金额；06非零科目都被列到",
  tolerance: "none",
  severity: "提示",
  plain: "正文列举的科目，表里都有金额；表里有金额的，正文都列到",
  basis: TEMPLATE,
  entries: ({ account, figures }) =>
    inTable(figures, "06", (table) =>
      HALVES.flatMap(([half, key]): Entry[] => {
        const said = findStatements(account, key).at(-1);
        if (!said) return [undecidable(half, `文件里没有${half}的说明。`)];
        const items = mainItems(said.text, half, table);
        if (items === null) return [notApplicable(half, "没有列出主要包括哪些科目。")];
        const { place } = said;
        const { withoutAmount, unnamed } = items;
        if (withoutAmount.length + unnamed.length === 0)
          return [holds(half, "列出的科目都有数，有数的科目都列到了。", { place })];
        const empty =
          withoutAmount.length > 0 ? [`列出的${withoutAmount.join("、")}在公开06表里没有数`] : [];
        const lacking = unnamed.length > 0 ? [`有数的${unnamed.join("、")}没有列到`] : [];
        return [hint(half, `${[...empty, ...lacking].join("；")}。`, { place })];
      }),
    ),
};

const HALVES: readonly (readonly [Half, "personnel" | "operating"])[] = [
  ["人员经费", "personnel"],
  ["公用经费", "operating"],
];
