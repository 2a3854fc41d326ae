import { between, notMore } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R118: Rule = {
  id: "R118",
  kind: "表间",
  scope: "01↔04",
  formula: "01.57行≥04.59行；01.30行≥04.32行",
  tolerance: "TX",
  severity: "较重",
  plain: "全口径不能小于财政口径",
  basis: FORMS,
  entries: ({ figures }) => {
    const { "01": all, "04": fiscal } = figures.tables;
    return between(figures, ["01", "04"], () => [
      notMore(
        fiscal.total("expenditure", "total", "expenditure"),
        all.total("expenditure", "amount", "expenditure"),
      ),
      notMore(
        fiscal.total("incomeGrandTotal", "amount", "income"),
        all.total("incomeGrandTotal", "amount", "income"),
      ),
    ]);
  },
};
