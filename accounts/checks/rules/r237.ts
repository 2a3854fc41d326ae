import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R237: Rule = {
  id: "R237",
  kind: "文表",
  scope: "九",
  formula: "外宾批次≤总批次；外宾费用≤接待费",
  tolerance: "none",
  severity: "一般",
  plain: "部分不能大于整体",
  basis: TEMPLATE,
  entries: () => [],
};
