import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R226: Rule = {
  id: "R226",
  kind: "文表",
  scope: "六",
  formula: "“主要包括”列的科目在06都有非零金额；06非零科目都被列到",
  tolerance: "none",
  severity: "提示",
  plain: "样例列了会议费、培训费、公务接待费，表里是空的",
  basis: TEMPLATE,
  entries: () => [],
};
