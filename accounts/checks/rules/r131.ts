import { aboutTheSame } from "../both-classifications";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R131: Rule = {
  id: "R131",
  kind: "表间",
  scope: "06↔05",
  formula: "30301+30302≈2080501+2080502中的基本支出",
  tolerance: "none",
  severity: "提示",
  plain: "离退休费在两套分类里记的是同一件事，通常相等",
  basis: FORMS,
  entries: ({ figures }) =>
    aboutTheSame(figures, ["30301", "30302"], ({ code }) =>
      ["2080501", "2080502"].includes(code ?? ""),
    ),
};
