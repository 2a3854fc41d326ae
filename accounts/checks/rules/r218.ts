import { levelOf } from "../../classification";
import { findStatements } from "../../find-statement";
import { isNothing } from "../between-tables";
import type { Entry, Rule } from "../rule";
import { inTable, undecidable } from "../sum-entries";
import { hint, holds } from "../verdict-entries";
import { DISCLOSURE } from "../rule-sources";

export const R218: Rule = {
  id: "R218",
  kind: "公开",
  scope: "五(三)",
  formula: "05每个非零项都有一条说明，且写到项级",
  tolerance: "none",
  severity: "提示",
  plain: "表里每个有钱的项，正文都单独说明，写到项级",
  basis: DISCLOSURE,
  entries: ({ account, figures }) =>
    inTable(figures, "05", (table) => {
      if (account.stated.length === 0) return [undecidable("五（三）", "文件里没有情况说明。")];
      const said = new Set(
        (["actual", "initialBudget", "adjustedBudget"] as const)
          .flatMap((key) => findStatements(account, key))
          .map(({ code }) => code),
      );
      return table.entries("类").flatMap((line): Entry[] => {
        const code = line.code ?? "";
        const items = table
          .entries("项")
          .filter((item) => item.code?.startsWith(code) && !isNothing(table.cell(item, "total")));
        if (items.length === 0) return [];
        const unsaid = items.filter((item) => !said.has(item.code));
        const about = `${code} ${line.name}`;
        if (unsaid.length === 0) return [holds(about, "每一项都有说明。", { place: line.place })];
        const names = unsaid.map((item) => `${item.code ?? ""} ${item.name}`).join("、");
        const shallow = [...said].some((each) => each?.startsWith(code) && levelOf(each) !== "项");
        const message = shallow
          ? `说明没有写到项级：${names}没有单独说明。`
          : `没有说明：${names}。`;
        return [hint(about, message, { place: line.place })];
      });
    }),
};
