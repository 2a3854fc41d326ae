import { between, isNothing } from "../between-tables";
import type { Entry, Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R127: Rule = {
  id: "R127",
  kind: "表间",
  scope: "02↔03",
  formula: "03出现而02没有的项，须由年初结转、动用结余解释",
  tolerance: "none",
  severity: "提示",
  plain: "今年没拨款却有支出，只能是用以前的钱",
  basis: FORMS,
  entries: ({ figures }) => {
    const { "01": summary, "02": incomes, "03": spent } = figures.tables;
    return between(figures, ["02", "03"], () => {
      const earlier = [
        summary.total("openingBalance", "amount", "income"),
        summary.total("usedNonFiscalBalance", "amount", "income"),
      ];
      const isExplained = earlier.some((term) => term.gap === null && !isNothing(term));
      return spent.entries("项").flatMap((line): Entry[] => {
        const cell = spent.cell(line, "total");
        const income = incomes.byCodeOf(line.code ?? "");
        const isPaid = income !== undefined && !isNothing(incomes.cell(income, "total"));
        if (cell.gap !== null || isNothing(cell) || isPaid) return [];
        const message = `${cell.label} ${cell.amount.printed}，公开02表没有这一项收入`;
        return [
          {
            kind: "verdict",
            about: cell.label,
            verdict: isExplained ? "holds" : "hint",
            message: isExplained
              ? `${message}，可以来自年初结转和结余。`
              : `${message}，也没有年初结转和结余。`,
            figures: [cell],
          },
        ];
      });
    });
  },
};
