import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R043: Rule = {
  id: "R043",
  kind: "表内",
  scope: "公开05/08",
  formula: "每行应有3个数栏(含空)；若全表只有2栏，用“小计−基本”或公开03恢复并标“由推算得到”",
  tolerance: "none",
  severity: "提示",
  plain: "样例公开05表识别后丢了“项目支出”一列，合计行还被栏次挤成“3、4”",
  basis: FORMS,
  entries: () => [],
};
