import { plus } from "../relation";
import { FUNDS, inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R034: Rule = {
  id: "R034",
  kind: "表内",
  scope: "公开04",
  formula: "59行=Σ(33…58行)(逐栏)",
  tolerance: "TS",
  severity: "严重",
  plain: "各类支出加起来等于本年支出合计",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "04", (table) =>
      (["total", ...FUNDS] as const).map((column) => {
        const whole = table.total("expenditure", column, "expenditure");
        const classes = table.entries("类", "expenditure");
        return sumEntry(
          whole.label,
          whole,
          plus(...classes.map((line) => table.cell(line, column))),
        );
      }),
    ),
};
