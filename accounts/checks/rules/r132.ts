import { aboutTheSame } from "../both-classifications";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R132: Rule = {
  id: "R132",
  kind: "表间",
  scope: "06↔05",
  formula: "30304抚恤金≈2080801+其他优抚",
  tolerance: "none",
  severity: "提示",
  plain: "抚恤金在两套分类里通常差不多",
  basis: FORMS,
  entries: ({ figures }) =>
    aboutTheSame(figures, ["30304"], ({ code }) => code?.startsWith("20808") === true),
};
