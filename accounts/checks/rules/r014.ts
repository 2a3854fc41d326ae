import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R014: Rule = {
  id: "R014",
  kind: "表内",
  scope: "公开02/03/05/07/08",
  formula: "编码长度∈{3,5,7}；7位码的前5位、前3位行都存在",
  tolerance: "none",
  severity: "较重",
  plain: "科目要有爹有爷，层级不能断",
  basis: FORMS,
  entries: () => [],
};
