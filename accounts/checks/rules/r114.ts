import { between } from "../between-tables";
import { plus } from "../relation";
import { sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R114: Rule = {
  id: "R114",
  kind: "表间",
  scope: "05↔06",
  formula: "05.合计行2栏=06.人员经费合计+06.公用经费合计",
  tolerance: "TX",
  severity: "严重",
  plain: "基本支出＝人员＋公用，全套表里最重要的一条",
  basis: FORMS,
  entries: ({ figures }) =>
    between(figures, ["05", "06"], () => {
      const whole = figures.tables["05"].total("total", "basic");
      const halves = (["personnel", "operating"] as const).map((key) =>
        figures.tables["06"].total(key, "amount"),
      );
      return [sumEntry(whole.label, whole, plus(...halves))];
    }),
};
