import { economicTotal, inTable } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R055: Rule = {
  id: "R055",
  kind: "表内",
  scope: "公开06",
  formula: "公用经费合计=302+307+310+312+399",
  tolerance: "TS",
  severity: "严重",
  plain: "公用经费是商品服务等各块相加",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "06", (table) => [
      economicTotal(table, "operating", ["302", "307", "310", "312", "399"]),
    ]),
};
