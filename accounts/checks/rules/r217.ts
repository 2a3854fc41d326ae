import { executionsOf } from "../execution-passages";
import { namedInTable } from "../named-in-table";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { notApplicable, undecidable } from "../sum-entries";

export const R217: Rule = {
  id: "R217",
  kind: "文表",
  scope: "五(三)",
  formula: "分项写的类款项名称在05存在",
  tolerance: "none",
  severity: "较重",
  plain: "说明里写的科目，表里要有这一行",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const table = figures.tables["05"];
    if (!table.isReadable || table.isEmpty)
      return [undecidable(table.title, `${table.title}里没有可以对照的行。`)];
    const entries = executionsOf(account).items.map((item) => namedInTable(item, figures));
    return entries.length > 0
      ? entries
      : [notApplicable(table.title, "说明里没有逐项写支出决算。")];
  },
};
