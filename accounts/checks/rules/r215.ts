import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R215: Rule = {
  id: "R215",
  kind: "文表",
  scope: "五(三)",
  formula: "每个分项决算=05对应类款项行",
  tolerance: "T0",
  severity: "较重",
  plain: "按“类、款、项”名称找到行再比",
  basis: TEMPLATE,
  entries: () => [],
};
