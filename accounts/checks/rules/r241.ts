import { findStatement } from "../../find-statement";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { changeRates } from "../stated-passages";
import { notApplicable } from "../sum-entries";

export const R241: Rule = {
  id: "R241",
  kind: "文表",
  scope: "十",
  formula: "比较对象(年初预算或上年)明确，额与率自洽",
  tolerance: "TP",
  severity: "一般",
  plain: "说清和哪个数比，增减额与百分比要能互相推出来",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const change = findStatement(account, "operatingCostChange");
    if (!change) return [notApplicable("机关运行经费", "没有写机关运行经费的增减。")];
    const { label, place } = figures.stated(change);
    const isClear = change.basis !== null;
    return [
      {
        kind: "verdict",
        about: label,
        verdict: isClear ? "holds" : "hint",
        message: isClear ? `与${change.basis}比较。` : "没有写明和什么数比较。",
        place,
      },
      ...changeRates(account, figures, {
        now: "operatingCost",
        change: "operatingCostChange",
        rate: "operatingCostChangeRate",
      }),
    ];
  },
};
