import { between, sameInBoth } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R113: Rule = {
  id: "R113",
  kind: "表间",
  scope: "04↔07",
  formula: "04.2行=07.合计2栏；04.30行=07.合计1栏",
  tolerance: "TX",
  severity: "较重",
  plain: "基金收入、年初结转两处一致",
  basis: FORMS,
  entries: ({ figures }) => {
    const { "04": fiscal, "07": funds } = figures.tables;
    return between(figures, ["04", "07"], () => [
      ...(fiscal.byCodeOf("INC02", "income") && (funds.isEmpty || funds.columns.has("income"))
        ? [
            sameInBoth(
              fiscal.entryCell("INC02", "amount", "income"),
              funds.total("total", "income"),
            ),
          ]
        : []),
      ...(funds.isEmpty || funds.columns.has("opening")
        ? [
            sameInBoth(
              fiscal.total("openingGovernmentFund", "amount", "income"),
              funds.total("total", "opening"),
            ),
          ]
        : []),
    ]);
  },
};
