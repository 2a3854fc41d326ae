import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R248: Rule = {
  id: "R248",
  kind: "文表",
  scope: "九↔十二",
  formula: "三公公务用车保有量≤车辆总数",
  tolerance: "none",
  severity: "提示",
  plain: "保有量只数财政拨款养的车",
  basis: TEMPLATE,
  entries: () => [],
};
