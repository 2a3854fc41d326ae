import { inTable } from "../sum-entries";
import { hint, holds } from "../verdict-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R006: Rule = {
  id: "R006",
  kind: "表内",
  scope: "公开01",
  formula: "每个数≥0；58、59行可为负但要提示",
  tolerance: "none",
  severity: "提示",
  plain: "出现负数通常是冲销或错行，要人工看",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "01", (table) => {
      const negative = table.lines
        .map((line) => table.cell(line, "amount"))
        .filter(({ amount }) => amount.kind === "stated" && amount.fen < 0);
      if (negative.length === 0) return [holds(table.title, "没有负数。")];
      return negative.map((term) =>
        hint(term.label, `${term.label} 是负数：${term.amount.printed}。`, { figures: [term] }),
      );
    }),
};
