import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R006: Rule = {
  id: "R006",
  kind: "表内",
  scope: "公开01",
  formula: "每个数≥0；58、59行可为负但要提示",
  tolerance: "none",
  severity: "提示",
  plain: "出现负数通常是冲销或错行，要人工看",
  basis: FORMS,
  entries: () => [],
};
