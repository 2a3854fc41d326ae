import { findStatement } from "../../find-statement";
import { plus } from "../relation";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { notApplicable, sumEntry } from "../sum-entries";

export const R225: Rule = {
  id: "R225",
  kind: "文表",
  scope: "六",
  formula: "文字中人员+公用=基本",
  tolerance: "TS",
  severity: "较重",
  plain: "正文写的人员经费加公用经费，等于基本支出",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const basis = "一般公共预算财政拨款基本支出";
    const [basic, ...parts] = (["basic", "personnel", "operating"] as const).flatMap(
      (key) => findStatement(account, key, { basis }) ?? [],
    );
    if (!basic || parts.length < 2)
      return [notApplicable("基本支出", "说明里没有写齐基本支出、人员经费和公用经费。")];
    const whole = figures.stated(basic);
    return [sumEntry(whole.label, whole, plus(...parts.map(figures.stated)))];
  },
};
