import { countEntries } from "../project-counts";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R250: Rule = {
  id: "R250",
  kind: "文表",
  scope: "十三",
  formula: "“涉及项目N个”=后面列出的项目数=附件自评表数",
  tolerance: "none",
  severity: "较重",
  plain: "说涉及几个项目，后面就列出几个",
  basis: TEMPLATE,
  entries: (checked) => countEntries(checked),
};
