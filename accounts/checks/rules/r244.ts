import { findStatement, findStatements } from "../../find-statement";
import { procurementWhole } from "../procurement-shares";
import { plus } from "../relation";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { rateEntry } from "../stated-passages";
import { notApplicable, undecidable } from "../sum-entries";

export const R244: Rule = {
  id: "R244",
  kind: "文表",
  scope: "十一",
  formula: "授予中小企业占比=授予中小÷采购总额；货物(工程、服务)占比分母为本类",
  tolerance: "TP",
  severity: "一般",
  plain: "先看清分母是哪一个",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const shares = findStatements(account, "procurementShare");
    if (shares.length === 0) return [notApplicable("中小企业", "没有写中小企业占采购的比例。")];
    return shares.map((share) => {
      const part = findStatement(account, "procurement", { name: share.name });
      const whole = procurementWhole(account, share.basis ?? "");
      return part && whole
        ? rateEntry(figures, share, plus(figures.stated(part)), plus(figures.stated(whole)))
        : undecidable(figures.rate(share).label, "没有写出与这个分母对应的金额。");
    });
  },
};
