import { between, sameInBoth } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R107: Rule = {
  id: "R107",
  kind: "表间",
  scope: "02↔04",
  formula: "02.合计行2栏=04.27行",
  tolerance: "TX",
  severity: "严重",
  plain: "财政拨款收入合计一致",
  basis: FORMS,
  entries: ({ figures }) => {
    const { "02": t02, "04": t04 } = figures.tables;
    return between(figures, ["02", "04"], () => [
      sameInBoth(t02.total("total", "fiscal"), t04.total("income", "amount", "income")),
    ]);
  },
};
