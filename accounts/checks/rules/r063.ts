import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R063: Rule = {
  id: "R063",
  kind: "表内",
  scope: "公开07/08/09",
  formula: "全表无数 ⇒ 表下有“无…收入支出/本表无数据”说明；有说明 ⇒ 全表确实无数",
  tolerance: "none",
  severity: "较重",
  plain: "空表要说明，说明空就不能有数",
  basis: FORMS,
  entries: () => [],
};
