import { countOf, findStatement } from "../../find-statement";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { notApplicable } from "../sum-entries";

export const R248: Rule = {
  id: "R248",
  kind: "文表",
  scope: "九↔十二",
  formula: "三公公务用车保有量≤车辆总数",
  tolerance: "none",
  severity: "提示",
  plain: "保有量只数财政拨款养的车",
  basis: TEMPLATE,
  entries: ({ account }) => {
    const about = "公务用车保有量";
    const kept = findStatement(account, "vehiclesKept");
    const [own, all] = [
      countOf(kept),
      countOf(findStatement(account, "vehicles", { name: "total" })),
    ];
    if (own === null || all === null)
      return [notApplicable(about, "没有同时写公务用车保有量和车辆总数。")];
    const message = `公务用车保有量 ${own} 辆，车辆总数 ${all} 辆。`;
    const verdict = own <= all ? "holds" : "hint";
    return [{ kind: "verdict", about, verdict, message, place: kept?.place ?? null }];
  },
};
