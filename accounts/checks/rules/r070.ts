import { plus } from "../relation";
import { inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R070: Rule = {
  id: "R070",
  kind: "表内",
  scope: "公开09",
  formula: "1栏=2+3+6栏(预算数)",
  tolerance: "TS",
  severity: "严重",
  plain: "三公预算合计＝出国＋用车＋接待",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "09", (table) => {
      const whole = table.total("budget", "total");
      return [
        sumEntry(
          whole.label,
          whole,
          plus(
            table.total("budget", "abroad"),
            table.total("budget", "vehicles"),
            table.total("budget", "reception"),
          ),
        ),
      ];
    }),
};
