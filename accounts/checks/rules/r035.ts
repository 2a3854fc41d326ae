import { plus } from "../relation";
import { FUNDS, inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R035: Rule = {
  id: "R035",
  kind: "表内",
  scope: "公开04",
  formula: "64行=59+60行",
  tolerance: "TS",
  severity: "严重",
  plain: "财政拨款支出总计，等于本年支出加年末结转",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "04", (table) =>
      (["total", ...FUNDS] as const).map((column) => {
        const own = (key: "expenditureGrandTotal" | "expenditure" | "closingBalance") =>
          table.total(key, column, "expenditure");
        const whole = own("expenditureGrandTotal");
        return sumEntry(whole.label, whole, plus(own("expenditure"), own("closingBalance")));
      }),
    ),
};
