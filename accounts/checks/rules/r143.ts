import type { Rule } from "../rule";
import { COMPARABILITY } from "../rule-sources";

export const R143: Rule = {
  id: "R143",
  kind: "汇总",
  scope: "部门↔所属单位",
  formula: "部门表≈Σ所属单位表−内部往来",
  tolerance: "none",
  severity: "提示",
  plain: "部门是本级加下属",
  basis: COMPARABILITY,
  entries: () => [],
};
