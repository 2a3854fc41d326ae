import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R127: Rule = {
  id: "R127",
  kind: "表间",
  scope: "02↔03",
  formula: "03出现而02没有的项，须由年初结转、动用结余解释",
  tolerance: "none",
  severity: "提示",
  plain: "今年没拨款却有支出，只能是用以前的钱",
  basis: FORMS,
  entries: () => [],
};
