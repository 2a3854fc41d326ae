import { countsAgainstFee } from "../counts-and-fees";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R235: Rule = {
  id: "R235",
  kind: "文表",
  scope: "九",
  formula: "团组数、人次=0 ⇔ 出国费=0",
  tolerance: "none",
  severity: "提示",
  plain: "没有人出国就没有出国费，有费用就有人",
  basis: TEMPLATE,
  entries: (checked) =>
    countsAgainstFee(checked, {
      about: "因公出国（境）团组和人次",
      keys: ["delegations", "delegates"],
      fee: "abroad",
    }),
};
