import { projectRate } from "../project-pairs";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { notApplicable } from "../sum-entries";

export const R253: Rule = {
  id: "R253",
  kind: "文表",
  scope: "十三",
  formula: "每个项目执行率=执行数÷全年预算数",
  tolerance: "TP",
  severity: "一般",
  plain: "每个项目的执行率，重新算得出来",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const entries = account.projects.flatMap((project) => projectRate(project, figures) ?? []);
    return entries.length > 0 ? entries : [notApplicable("执行率", "没有写项目的执行率。")];
  },
};
