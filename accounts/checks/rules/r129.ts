import { bothClassifications } from "../both-classifications";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R129: Rule = {
  id: "R129",
  kind: "表间",
  scope: "06↔05",
  formula: "30108≈2080505；30109≈2080506",
  tolerance: "TX",
  severity: "提示",
  plain: "养老保险、职业年金",
  basis: FORMS,
  entries: ({ figures }) =>
    bothClassifications(
      figures,
      [
        ["30108", ["2080505"]],
        ["30109", ["2080506"]],
      ],
      { isCopied: true },
    ),
};
