import { findStatement } from "../../find-statement";
import { notMore } from "../between-tables";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { notApplicable } from "../sum-entries";

export const R243: Rule = {
  id: "R243",
  kind: "文表",
  scope: "十一",
  formula: "小微≤中小≤采购总额",
  tolerance: "none",
  severity: "较重",
  plain: "部分不大于整体",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const [total, sme, micro] = (["total", "sme", "micro"] as const).map((name) => {
      const stated = findStatement(account, "procurement", { name });
      return stated && figures.stated(stated);
    });
    const entries = [
      ...(sme && total ? [notMore(sme, total)] : []),
      ...(micro && (sme ?? total) ? [notMore(micro, sme ?? total ?? micro)] : []),
    ];
    return entries.length > 0
      ? entries
      : [notApplicable("中小企业", "没有写授予中小企业的合同金额。")];
  },
};
