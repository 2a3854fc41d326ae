import { findStatement } from "../../find-statement";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { sumOfStated } from "../stated-passages";
import { notApplicable } from "../sum-entries";

export const R242: Rule = {
  id: "R242",
  kind: "文表",
  scope: "十一",
  formula: "采购总额=货物+工程+服务",
  tolerance: "TS",
  severity: "较重",
  plain: "采购总额，等于货物、工程、服务三类相加",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const of = (name: string) => {
      const stated = findStatement(account, "procurement", { name });
      return stated ? figures.stated(stated) : null;
    };
    const whole = of("total");
    const parts = ["goods", "works", "services"].map(of);
    if (!whole || parts.every((part) => part === null))
      return [notApplicable("政府采购", "说明里没有写政府采购的总额和分类。")];
    return [sumOfStated(whole, parts, "货物、工程、服务没有写齐。")];
  },
};
