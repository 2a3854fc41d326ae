import { findStatements } from "../../find-statement";
import { plus } from "../relation";
import { repeats } from "../repeated-figures";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { rateEntry } from "../stated-passages";
import { shareOf } from "../stated-shares";

export const R209: Rule = {
  id: "R209",
  kind: "文表",
  scope: "五(一)",
  formula: "一般公共预算支出=05.合计1栏；占比分母=03.合计1栏",
  tolerance: "T0/TP",
  severity: "较重",
  plain: "占比除以的是全部支出，没有用错",
  basis: TEMPLATE,
  entries: (checked) => {
    const { account, figures } = checked;
    const name = "一般公共预算财政拨款支出";
    const rates = findStatements(account, "share", { name }).flatMap((statement) => {
      const share = shareOf(account, figures, statement);
      return share ? [rateEntry(figures, statement, plus(share.part), plus(share.whole))] : [];
    });
    return [...repeats(checked, "R209", name), ...rates];
  },
};
