import type { Account } from "../account";
import { normaliseName } from "../classification";
import type { Project } from "../project";
import type { AccountFigures } from "./account-figures";
import { plus } from "./relation";
import type { Entry } from "./rule";
import { relationEntry, sameEntry } from "./sum-entries";

export interface ProjectPair {
  readonly text: Project;
  readonly form: Project;
}

/** Projects that the text reviews and that have a form. */
export function linkedProjects({ projects }: Account): readonly ProjectPair[] {
  return projects.flatMap((text) => {
    const form = text.origin === "text" && text.sameAs !== null ? projects[text.sameAs] : undefined;
    return form ? [{ text, form }] : [];
  });
}

/** The same amounts in both places, and the same name. */
export function sameProject({ text, form }: ProjectPair, figures: AccountFigures): Entry[] {
  const amounts = (["budget", "actual"] as const).flatMap((role) => {
    if (text[role] === null || form[role] === null) return [];
    const [found, expected] = [figures.project(text, role), figures.project(form, role)];
    return [sameEntry(found.label, found, expected, "T0")];
  });
  const isSame = normaliseName(text.name) === normaliseName(form.name);
  const name: Entry = {
    kind: "verdict",
    about: `项目“${text.name}”的名称`,
    verdict: isSame ? "holds" : "hint",
    message: isSame
      ? "两处名称相同。"
      : `说明里写“${text.name}”，自评表写“${form.name}”，是否同一个项目？`,
    place: form.place,
  };
  return [...amounts, name];
}

/** Expenditure ÷ budget as the project states it. */
export function projectRate(project: Project, figures: AccountFigures): Entry | null {
  const { rate, budget, actual, number, place } = project;
  if (rate === null || budget?.amount.kind !== "stated" || actual?.amount.kind !== "stated")
    return null;
  const [per, of] = [figures.project(project, "budget"), figures.project(project, "actual")];
  const percent = Math.round(rate * 1e8) / 1e6;
  const label = of.label.replace(/执行数$/, "执行率");
  const decimals = `${percent}`.split(".")[1]?.length ?? 0;
  const stated = {
    id: `project:${number}:rate`,
    label,
    place,
    printed: `${percent}%`,
    rate,
    decimals,
  };
  return relationEntry(label, { kind: "rate", rate: stated, of: plus(of), per: plus(per) });
}
