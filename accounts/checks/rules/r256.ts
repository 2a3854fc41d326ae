import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { notApplicable } from "../sum-entries";
import { formTotals } from "../unit-form";

export const R256: Rule = {
  id: "R256",
  kind: "文表",
  scope: "附件整体自评↔03/05",
  formula: "基本支出总额、项目支出总额=表",
  tolerance: "T0",
  severity: "一般",
  plain: "自评表里的支出总额要和表一样",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const entries = formTotals(account, figures);
    return entries.length > 0
      ? entries
      : [notApplicable("整体自评表", "附件里没有整体自评表的支出总额。")];
  },
};
