import { between } from "../between-tables";
import { plus } from "../relation";
import { sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R112: Rule = {
  id: "R112",
  kind: "表间",
  scope: "04↔05+07+08",
  formula: "04.59行2栏=05.合计1栏+07.合计3栏+08.合计1栏",
  tolerance: "TX",
  severity: "严重",
  plain: "财政拨款支出＝三本预算之和",
  basis: FORMS,
  entries: ({ figures }) =>
    between(figures, ["04", "05", "07", "08"], () => {
      const whole = figures.tables["04"].total("expenditure", "total", "expenditure");
      const books = (["05", "07", "08"] as const).map((number) =>
        figures.tables[number].total("total", "total"),
      );
      return [sumEntry(whole.label, whole, plus(...books))];
    }),
};
