import { between, notMore } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R119: Rule = {
  id: "R119",
  kind: "表间",
  scope: "01↔04",
  formula: "01.29行≥04.28行；01.59行≥04.60行",
  tolerance: "TX",
  severity: "较重",
  plain: "全部结转结余，不小于其中财政拨款的结转结余",
  basis: FORMS,
  entries: ({ figures }) => {
    const { "01": all, "04": fiscal } = figures.tables;
    return between(figures, ["01", "04"], () => [
      notMore(
        fiscal.total("openingBalance", "amount", "income"),
        all.total("openingBalance", "amount", "income"),
      ),
      notMore(
        fiscal.total("closingBalance", "total", "expenditure"),
        all.total("closingBalance", "amount", "expenditure"),
      ),
    ]);
  },
};
