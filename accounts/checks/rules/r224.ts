import { findStatement } from "../../find-statement";
import { plus } from "../relation";
import { repeats } from "../repeated-figures";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { sumEntry } from "../sum-entries";

export const R224: Rule = {
  id: "R224",
  kind: "文表",
  scope: "六",
  formula: "基本、人员、公用=06",
  tolerance: "T0",
  severity: "较重",
  plain: "这一段说的是一般公共预算口径，不能写成全口径的数",
  basis: TEMPLATE,
  entries: (checked) => {
    const { account, figures } = checked;
    const { "05": general, "06": detailed } = figures.tables;
    const basic = findStatement(account, "basic", { basis: "一般公共预算财政拨款基本支出" });
    const parts = (["personnel", "operating"] as const).map((key) => detailed.total(key, "amount"));
    // Where table 05 does not tell the basic expenditure, table 06 does.
    const isLost = general.total("total", "basic").gap !== null;
    const whole = basic && figures.stated(basic);
    return [
      ...repeats(checked, "R224", "人员经费和公用经费"),
      ...(whole && isLost ? [sumEntry(whole.label, whole, plus(...parts))] : []),
    ];
  },
};
