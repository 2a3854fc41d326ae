import { plus } from "../relation";
import { FUNDS, inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R033: Rule = {
  id: "R033",
  kind: "表内",
  scope: "公开04",
  formula: "每个支出类行：2栏=3+4+5栏",
  tolerance: "TS",
  severity: "较重",
  plain: "小计等于三本预算之和",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "04", (table) =>
      table.entries("类", "expenditure").map((line) => {
        const whole = table.cell(line, "total");
        const books = FUNDS.map((column) => table.cell(line, column));
        return sumEntry(whole.label, whole, plus(...books));
      }),
    ),
};
