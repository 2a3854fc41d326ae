import { isNothing } from "../between-tables";
import type { Entry, Rule } from "../rule";
import { FORMS } from "../rule-sources";
import { inTable } from "../sum-entries";

/** What each item should have nothing of: 行政运行 is basic expenditure, the other is projects. */
const MIXED: Readonly<Record<string, "basic" | "project">> = {
  行政运行: "project",
  一般行政管理事务: "basic",
};

export const R133: Rule = {
  id: "R133",
  kind: "表间",
  scope: "05",
  formula: "“行政运行”项目支出=0；“一般行政管理事务”基本支出=0",
  tolerance: "none",
  severity: "提示",
  plain: "前者按规定装日常运转，后者装没单列的项目，混装要看原因",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "05", (table) =>
      table.entries("项").flatMap((line): Entry[] => {
        const column = MIXED[line.name];
        if (column === undefined) return [];
        const cell = table.cell(line, column);
        if (cell.gap !== null)
          return [{ kind: "undecidable", about: cell.label, message: "没有这一栏，不能判断。" }];
        const isPure = isNothing(cell);
        const message = isPure ? "没有混在一起。" : `${cell.label} ${cell.amount.printed}。`;
        const verdict = isPure ? "holds" : "hint";
        return [{ kind: "verdict", about: cell.label, verdict, message, figures: [cell] }];
      }),
    ),
};
