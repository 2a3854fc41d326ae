import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { changeRates } from "../stated-passages";
import { notApplicable } from "../sum-entries";

const CHANGES = [
  { now: "total", change: "totalChange", rate: "totalChangeRate" },
  { now: "income", change: "incomeChange", rate: "incomeChangeRate" },
  { now: "expenditure", change: "expenditureChange", rate: "expenditureChangeRate" },
  { now: "fiscalTotal", change: "fiscalTotalChange", rate: "fiscalTotalChangeRate" },
  { now: "fiscalItem", change: "fiscalItemChange", rate: "fiscalItemChangeRate" },
  { now: "generalBudget", change: "generalBudgetChange", rate: "generalBudgetChangeRate" },
] as const;

export const R202: Rule = {
  id: "R202",
  kind: "文表",
  scope: "一、二、三、四、五",
  formula: "增减率 = 增减额 ÷ (本年数 − 增减额)，误差≤TP",
  tolerance: "TP",
  severity: "较重",
  plain: "增减多少、百分之几，要能互相推出来",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const entries = CHANGES.flatMap((keys) => changeRates(account, figures, keys));
    return entries.length > 0 ? entries : [notApplicable("增减率", "说明里没有写增减率。")];
  },
};
