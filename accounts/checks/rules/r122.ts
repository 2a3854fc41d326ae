import { sangongPair } from "../all-against-fiscal";
import { between, notMore } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R122: Rule = {
  id: "R122",
  kind: "表间",
  scope: "06↔09",
  formula: "06.30231 ≤ 09.11栏",
  tolerance: "TX",
  severity: "较重",
  plain: "车辆运行费决算含项目支出，所以不小于基本支出里的同名科目",
  basis: FORMS,
  entries: ({ figures }) =>
    between(figures, ["06", "09"], () => {
      const pair = sangongPair(figures, "30231", "vehicleRunning");
      return pair ? [notMore(...pair)] : [];
    }),
};
