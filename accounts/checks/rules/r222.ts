import type { Rule } from "../rule";
import { DISCLOSURE } from "../rule-sources";

export const R222: Rule = {
  id: "R222",
  kind: "公开",
  scope: "五(三)",
  formula: "完成率>120%或<80% ⇒ 必须有具体原因",
  tolerance: "none",
  severity: "提示",
  plain: "偏离大要重点说",
  basis: DISCLOSURE,
  entries: () => [],
};
