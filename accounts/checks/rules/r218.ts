import type { Rule } from "../rule";
import { DISCLOSURE } from "../rule-sources";

export const R218: Rule = {
  id: "R218",
  kind: "公开",
  scope: "五(三)",
  formula: "05每个非零项都有一条说明，且写到项级",
  tolerance: "none",
  severity: "提示",
  plain: "样例第2至5条只写到类",
  basis: DISCLOSURE,
  entries: () => [],
};
