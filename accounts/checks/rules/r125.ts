import { SANGONG_ITEMS, sangongPair } from "../all-against-fiscal";
import { between } from "../between-tables";
import { minus, plus } from "../relation";
import { relationEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R125: Rule = {
  id: "R125",
  kind: "表间",
  scope: "06↔09↔04",
  formula: "09.7栏−(30212+30217+30231+31013) ≤ 05.3+07.5+08.3的合计",
  tolerance: "TX",
  severity: "一般",
  plain: "三公里来自项目的部分不能超过项目总额",
  basis: FORMS,
  entries: ({ figures }) =>
    between(figures, ["05", "06", "07", "08", "09"], () => {
      const { "05": general, "07": funds, "08": capital, "09": sangong } = figures.tables;
      const paidAsBasic = SANGONG_ITEMS.flatMap(([code, component]) => {
        const pair = sangongPair(figures, code, component);
        return pair ? [pair[0]] : [];
      });
      const whole = sangong.total("actual", "total");
      const projects = [general, funds, capital].map((table) => table.total("total", "project"));
      return [
        relationEntry(whole.label, {
          kind: "atMost",
          less: [...plus(whole), ...minus(...paidAsBasic)],
          more: plus(...projects),
        }),
      ];
    }),
};
