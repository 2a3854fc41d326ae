import { linkedProjects, sameProject } from "../project-pairs";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { notApplicable } from "../sum-entries";

export const R254: Rule = {
  id: "R254",
  kind: "文表",
  scope: "十三↔附件",
  formula: "同名项目的预算数、执行数一致；名称相似但不同字则提示",
  tolerance: "T0",
  severity: "较重",
  plain: "同一个项目在说明和自评表里的金额要一样，名称也应一样",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const entries = linkedProjects(account).flatMap((pair) => sameProject(pair, figures));
    return entries.length > 0
      ? entries
      : [notApplicable("项目", "没有既写在说明里、又有自评表的项目。")];
  },
};
