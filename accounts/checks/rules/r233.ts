import { countsAgainstFee } from "../counts-and-fees";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R233: Rule = {
  id: "R233",
  kind: "文表",
  scope: "九",
  formula: "购置数量=0 ⇔ 购置费=0",
  tolerance: "none",
  severity: "提示",
  plain: "买了车要有钱，有钱要有车",
  basis: TEMPLATE,
  entries: (checked) =>
    countsAgainstFee(checked, {
      about: "公务用车购置数",
      keys: ["vehiclesBought"],
      fee: "vehiclePurchase",
    }),
};
