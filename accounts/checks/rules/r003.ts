import { plus } from "../relation";
import { inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R003: Rule = {
  id: "R003",
  kind: "表内",
  scope: "公开01",
  formula: "57行=31+…+56行(按类名称求和)",
  tolerance: "TS",
  severity: "严重",
  plain: "各类支出加起来要等于“本年支出合计”",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "01", (table) => {
      const whole = table.total("expenditure", "amount", "expenditure");
      const classes = table.entries("类", "expenditure");
      return [
        sumEntry(whole.label, whole, plus(...classes.map((line) => table.cell(line, "amount")))),
      ];
    }),
};
