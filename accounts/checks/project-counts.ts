import { countOf, findStatements } from "../find-statement";
import type { Project } from "../project";
import { reckon, plus } from "./relation";
import { reviewedProjects } from "./project-lists";
import type { Checked, Entry } from "./rule";
import { notApplicable, undecidable } from "./sum-entries";

/** How many projects the text says were evaluated, against those it lists and those that have forms. */
export function countEntries(checked: Checked): readonly Entry[] {
  const { account } = checked;
  const about = "自评项目个数";
  const counts = findStatements(account, "projectCount").filter(
    ({ name }) => name?.startsWith("绩效自评") === true,
  );
  const { listed, forms } = reviewedProjects(account);
  const lists = [
    { projects: listed, where: "说明里列出" },
    { projects: forms, where: "附件有自评表的" },
  ].filter(({ projects }) => projects.length > 0);
  if (counts.length === 0 || lists.length === 0)
    return [notApplicable(about, "没有同时写项目个数和列出项目。")];
  return counts.flatMap((statement) =>
    lists.map(({ projects, where }): Entry => {
      const count = countOf(statement) ?? 0;
      const message = `说明里写项目 ${count} 个，${where} ${projects.length} 个。`;
      const isWrong =
        count !== projects.length && (count < projects.length || isComplete(checked, projects));
      if (count !== projects.length && !isWrong)
        return undecidable(about, `${message}没有写明列的是全部。`);
      const verdict = isWrong ? "broken" : "holds";
      return { kind: "verdict", about, verdict, message, place: statement.place };
    }),
  );
}

/** A list whose money is all the money leaves out nothing. */
function isComplete({ account, figures }: Checked, projects: readonly Project[]): boolean {
  const { funds } = reviewedProjects(account);
  if (!funds || projects.some(({ actual }) => actual === null)) return false;
  const parts = plus(...projects.map((project) => figures.project(project, "actual")));
  const whole = figures.stated(funds);
  return reckon({ kind: "sum", whole, parts, tolerance: "TS" }).verdict !== "broken";
}
