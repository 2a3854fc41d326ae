import { findStatement } from "../../find-statement";
import { notMore } from "../between-tables";
import { inTable, notApplicable } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R074: Rule = {
  id: "R074",
  kind: "表内",
  scope: "公开09",
  formula: "7栏≤1栏，8≤2，10≤4，11≤5，12≤6",
  tolerance: "none",
  severity: "提示",
  plain: "三公花的超过预算要提示",
  basis: FORMS,
  entries: ({ account, figures }) =>
    inTable(figures, "09", (table) => {
      const stated = findStatement(account, "sangongBudget");
      if (stated?.basis === "年初预算")
        return [notApplicable(table.title, "预算数是年初预算，只作对照。")];
      return COMPONENTS.filter((column) => table.columns.has(column)).map((column) =>
        notMore(table.total("actual", column), table.total("budget", column)),
      );
    }),
};

const COMPONENTS = ["total", "abroad", "vehiclePurchase", "vehicleRunning", "reception"] as const;
