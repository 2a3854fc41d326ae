import { plus } from "../relation";
import { inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R071: Rule = {
  id: "R071",
  kind: "表内",
  scope: "公开09",
  formula: "3栏=4+5栏",
  tolerance: "TS",
  severity: "较重",
  plain: "用车小计＝购置＋运行",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "09", (table) => {
      const whole = table.total("budget", "vehicles");
      return [
        sumEntry(
          whole.label,
          whole,
          plus(table.total("budget", "vehiclePurchase"), table.total("budget", "vehicleRunning")),
        ),
      ];
    }),
};
