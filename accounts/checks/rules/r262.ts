import { isTenThousandfold } from "../ten-thousandfold";
import { tableFigureOf } from "../stated-in-tables";
import { notApplicable } from "../sum-entries";
import { valueOf } from "../term";
import { broken, holds } from "../verdict-entries";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R262: Rule = {
  id: "R262",
  kind: "全文",
  scope: "金额单位",
  formula: "文字“元/万元”与表一致",
  tolerance: "none",
  severity: "严重",
  plain: "正文的元、万元和表一致，不差一万倍",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const pairs = account.stated.flatMap((statement) => {
      const printed = tableFigureOf(figures, statement);
      if (!printed || printed.gap !== null) return [];
      const said = figures.stated(statement);
      return said.gap === null ? [{ said, printed }] : [];
    });
    if (pairs.length === 0) return [notApplicable("金额单位", "说明里没有可以与表对照的数。")];
    const wrong = pairs.filter(({ said, printed }) =>
      isTenThousandfold(valueOf(said), valueOf(printed)),
    );
    if (wrong.length === 0) return [holds("金额单位", "说明和表的金额单位一致。")];
    return wrong.map(({ said, printed }) => {
      const both = `${said.label} ${said.amount.printed}，${printed.label} ${printed.amount.printed}`;
      return broken(said.label, `${both}，相差一万倍，单位写错了。`, { figures: [said, printed] });
    });
  },
};
