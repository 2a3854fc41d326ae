import type { ColumnKey, TableLine } from "../../published-tables";
import { inTable, notApplicable, printedColumns } from "../sum-entries";
import { hint, holds } from "../verdict-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R075: Rule = {
  id: "R075",
  kind: "表内",
  scope: "公开09(上海版)",
  formula: "列为“预算数、决算数”成对排列：合计、出国、用车小计、购置、运行、接待",
  tolerance: "none",
  severity: "提示",
  plain: "预算数和决算数成对排列时，合计同样等于各块相加",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "09", (table) => {
      const [budget, actual] = (["budget", "actual"] as const).map((wanted) =>
        table.lines.find(({ key }) => key === wanted),
      );
      const columns = printedColumns(table);
      const paired = columns.filter((column) => Math.abs(gap(budget, actual, column) ?? 0) === 1);
      const isPaired =
        budget?.place.row === actual?.place.row && paired.length > columns.length / 2;
      if (!isPaired) return [notApplicable(table.title, "预算数和决算数不是成对排列。")];
      const odd = columns.filter((column) => gap(budget, actual, column) !== 1);
      return odd.length === 0
        ? [holds(table.title, "预算数和决算数成对排列。")]
        : [hint(table.title, "有的栏不成对：先看表头再核对。", { place: budget?.place ?? null })];
    }),
};

/** How many columns the final account is printed after the budget; null where one is not printed. */
function gap(
  budget: TableLine | undefined,
  actual: TableLine | undefined,
  column: ColumnKey,
): number | null {
  const [from, to] = [budget, actual].map((line) => line?.figures[column]?.place.column);
  return from === undefined || to === undefined ? null : to - from;
}
