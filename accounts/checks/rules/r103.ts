import { between, sameInBoth } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

const OTHERS = [
  ["INC04", "superior"],
  ["INC05", "operations"],
  ["INC06", "business"],
  ["INC07", "subordinate"],
  ["INC08", "other"],
] as const;

export const R103: Rule = {
  id: "R103",
  kind: "表间",
  scope: "01↔02",
  formula: "01.4…8行=02.合计行3…7栏(逐一)",
  tolerance: "TX",
  severity: "较重",
  plain: "上级补助、事业、经营、附属上缴、其他逐项一致",
  basis: FORMS,
  entries: ({ figures }) => {
    const { "01": summary, "02": incomes } = figures.tables;
    return between(figures, ["01", "02"], () =>
      OTHERS.flatMap(([code, column]) => {
        if (!summary.byCodeOf(code, "income") || !incomes.columns.has(column)) return [];
        return sameInBoth(
          summary.entryCell(code, "amount", "income"),
          incomes.total("total", column),
        );
      }),
    );
  },
};
