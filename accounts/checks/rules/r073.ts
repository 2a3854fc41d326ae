import { plus } from "../relation";
import { inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R073: Rule = {
  id: "R073",
  kind: "表内",
  scope: "公开09",
  formula: "9栏=10+11栏",
  tolerance: "TS",
  severity: "较重",
  plain: "用车费用，等于购置加运行",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "09", (table) => {
      const whole = table.total("actual", "vehicles");
      return [
        sumEntry(
          whole.label,
          whole,
          plus(table.total("actual", "vehiclePurchase"), table.total("actual", "vehicleRunning")),
        ),
      ];
    }),
};
