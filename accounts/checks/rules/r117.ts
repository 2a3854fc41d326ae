import { allFundsOfItems, isWhollyFiscal } from "../all-against-fiscal";
import { between } from "../between-tables";
import { notApplicable, undecidable } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

const ABOUT = "公开03表与财政拨款各表";

export const R117: Rule = {
  id: "R117",
  kind: "表间",
  scope: "03↔05/07/08",
  formula: "若01无4—8行收入、无28行且01.29=04.28，则R115、R116取等号",
  tolerance: "TX",
  severity: "较重",
  plain: "只吃财政饭的单位，两套数应完全一样",
  basis: FORMS,
  entries: ({ figures }) =>
    between(figures, ["01", "03", "04", "05", "07", "08"], () => {
      const wholly = isWhollyFiscal(figures);
      if (wholly === null) return [undecidable(ABOUT, "看不出这个单位是不是只有财政拨款。")];
      if (!wholly) return [notApplicable(ABOUT, "这个单位还有财政拨款以外的钱。")];
      return allFundsOfItems(figures, ["total", "basic", "project"], { equal: true });
    }),
};
