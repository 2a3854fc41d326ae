import { findStatements } from "../../find-statement";
import { plus } from "../relation";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { rateEntry } from "../stated-passages";
import { shareOf } from "../stated-shares";
import { notApplicable, undecidable } from "../sum-entries";

export const R205: Rule = {
  id: "R205",
  kind: "文表",
  scope: "二、三、五、九",
  formula: "占比=分子÷分母",
  tolerance: "TP",
  severity: "一般",
  plain: "正文写的百分比，用它的两个数重新算得出来",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const shares = findStatements(account, "share");
    if (shares.length === 0) return [notApplicable("占比", "说明里没有写占比。")];
    return shares.map((statement) => {
      const share = shareOf(account, figures, statement);
      return share
        ? rateEntry(figures, statement, plus(share.part), plus(share.whole))
        : undecidable(figures.rate(statement).label, "看不出占比的分子或分母。");
    });
  },
};
