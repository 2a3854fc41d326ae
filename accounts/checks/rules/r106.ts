import { between, sameInBoth } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

const BOOKS = ["INC01", "INC02", "INC03"];

export const R106: Rule = {
  id: "R106",
  kind: "表间",
  scope: "01↔04",
  formula: "01.1、2、3行=04.1、2、3行",
  tolerance: "TX",
  severity: "严重",
  plain: "三本预算拨款收入两处一致",
  basis: FORMS,
  entries: ({ figures }) => {
    const { "01": all, "04": fiscal } = figures.tables;
    return between(figures, ["01", "04"], () =>
      BOOKS.flatMap((code) => {
        if (!all.byCodeOf(code, "income") || !fiscal.byCodeOf(code, "income")) return [];
        return sameInBoth(
          all.entryCell(code, "amount", "income"),
          fiscal.entryCell(code, "amount", "income"),
        );
      }),
    );
  },
};
