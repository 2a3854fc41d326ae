import { countsAgainstFee } from "../counts-and-fees";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R234: Rule = {
  id: "R234",
  kind: "文表",
  scope: "九",
  formula: "保有量=0且运行费>0 ⇒ 提示；保有量>0且运行费=0 ⇒ 提示",
  tolerance: "none",
  severity: "提示",
  plain: "可能是租车或由别处列支",
  basis: TEMPLATE,
  entries: (checked) =>
    countsAgainstFee(checked, {
      about: "公务用车保有量",
      keys: ["vehiclesKept"],
      fee: "vehicleRunning",
    }),
};
