import { bothClassifications } from "../both-classifications";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R130: Rule = {
  id: "R130",
  kind: "表间",
  scope: "06↔05",
  formula: "30110≈2101101+2101102；30111≈2101103",
  tolerance: "TX",
  severity: "提示",
  plain: "基本医保、公务员医疗补助",
  basis: FORMS,
  entries: ({ figures }) =>
    bothClassifications(
      figures,
      [
        ["30110", ["2101101", "2101102"]],
        ["30111", ["2101103"]],
      ],
      { isCopied: false },
    ),
};
