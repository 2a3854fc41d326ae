import { between, sameInBoth } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R101: Rule = {
  id: "R101",
  kind: "表间",
  scope: "01↔02",
  formula: "01.27行=02.合计行1栏",
  tolerance: "TX",
  severity: "严重",
  plain: "总表的收入合计和收入表合计是同一个数",
  basis: FORMS,
  entries: ({ figures }) => {
    const { "01": t01, "02": t02 } = figures.tables;
    return between(figures, ["01", "02"], () => [
      sameInBoth(t01.total("income", "amount", "income"), t02.total("total", "total")),
    ]);
  },
};
