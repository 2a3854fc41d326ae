import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R257: Rule = {
  id: "R257",
  kind: "文表",
  scope: "附件自评",
  formula: "指标的单位与指标含义相符",
  tolerance: "none",
  severity: "提示",
  plain: "样例“三公经费变动率”填0.00万元",
  basis: TEMPLATE,
  entries: () => [],
};
