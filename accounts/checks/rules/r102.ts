import { between } from "../between-tables";
import { plus } from "../relation";
import { sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

/** The three books; older layouts print their sum alone. */
const FISCAL = ["INC01", "INC02", "INC03", "INC01-03"];

export const R102: Rule = {
  id: "R102",
  kind: "表间",
  scope: "01↔02",
  formula: "01.(1+2+3行)=02.合计行2栏",
  tolerance: "TX",
  severity: "严重",
  plain: "财政拨款收入两处一致",
  basis: FORMS,
  entries: ({ figures }) => {
    const { "01": summary, "02": incomes } = figures.tables;
    return between(figures, ["01", "02"], () => {
      const whole = incomes.total("total", "fiscal");
      const printed = FISCAL.flatMap((code) => summary.byCodeOf(code, "income") ?? []);
      return [
        sumEntry(whole.label, whole, plus(...printed.map((line) => summary.cell(line, "amount")))),
      ];
    });
  },
};
