import { findStatement } from "../../find-statement";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { notApplicable, sameEntry } from "../sum-entries";

export const R203: Rule = {
  id: "R203",
  kind: "文表",
  scope: "一、四",
  formula: "“收、支总计均为”两处相同",
  tolerance: "T0",
  severity: "一般",
  plain: "正文里收入总计和支出总计是同一个数",
  basis: TEMPLATE,
  entries: ({ account, figures }) =>
    (["total", "fiscalTotal"] as const).map((key) => {
      const income = findStatement(account, key, { name: "收入" });
      const expenditure = findStatement(account, key, { name: "支出" });
      const about = key === "total" ? "收支总计" : "财政拨款收支总计";
      if (!income || !expenditure) return notApplicable(about, "收入和支出的总计没有分开写。");
      return sameEntry(about, figures.stated(income), figures.stated(expenditure), "T0");
    }),
};
