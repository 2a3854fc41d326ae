import type { Unread } from "@/accounts/account";
import type { Evaluation, Project } from "@/accounts/project";
import type { Figure } from "@/accounts/provenance";
import type { SourceDocument } from "@/ingest/readers/document";

import { formTables, type Form } from "./form-tables";
import { linkProjects } from "./link-projects";
import { readFormProject, readFormTotal } from "./read-form-project";
import { readIndicators } from "./read-indicators";
import { readTextProjects } from "./read-text-projects";

export interface ProjectsReading {
  readonly projects: readonly Project[];
  readonly evaluations: readonly Evaluation[];
  readonly unread: readonly Unread[];
}

/**
 * The projects that the text reviews, then those of the self-evaluation forms, each kept as printed;
 * `sameAs` links the two printings of one project both ways.
 */
export function readProjects(document: SourceDocument): ProjectsReading {
  const { projects: texts, unread } = readTextProjects(document);
  const forms = formTables(document).map((form) => ({
    form,
    project: form.subject === "project" ? readFormProject(form) : null,
  }));
  const ofForms = forms.flatMap(({ project }) => (project ? [project] : []));
  const sameAs = new Map(
    linkProjects(texts, ofForms).flatMap(({ text, form }) => [
      [text, texts.length + form],
      [texts.length + form, text],
    ]),
  );
  const projects = [...texts, ...ofForms].map((project, number): Project => ({
    number,
    ...project,
    sameAs: sameAs.get(number) ?? null,
  }));
  const numbers = new Map(ofForms.map((project, at) => [project, texts.length + at]));
  const evaluations = forms.map(({ form, project }) =>
    evaluationOf(form, project && (numbers.get(project) ?? null)),
  );
  const nameless = forms.filter(({ form, project }) => form.subject === "project" && !project);
  return {
    projects,
    evaluations,
    unread: [
      ...unread,
      ...nameless.map(({ form }) => unreadForm(form)),
      ...ofForms.flatMap(({ name, budget, actual }) =>
        unreadFigures(name, { 预算数: budget, 执行数: actual }),
      ),
      ...evaluations.flatMap(({ title, basic, projectTotal }) =>
        unreadFigures(title, { 基本支出总额: basic, 项目支出总额: projectTotal }),
      ),
    ],
  };
}

function evaluationOf(form: Form, project: number | null): Evaluation {
  const { subject, title, filledOn, rows, place } = form;
  const isUnit = subject === "unit";
  return {
    subject,
    project,
    title,
    filledOn,
    basic: isUnit ? readFormTotal(form, /^基本支出总额/) : null,
    projectTotal: isUnit ? readFormTotal(form, /^项目支出总额/) : null,
    indicators: readIndicators(rows),
    place,
  };
}

function unreadForm({ title, place }: Form): Unread {
  return { table: null, what: `“${title}”的项目名称`, why: "“项目名称”之后没有填写", place };
}

function unreadFigures(of: string, figures: Readonly<Record<string, Figure | null>>): Unread[] {
  return Object.entries(figures).flatMap(([label, figure]): Unread[] => {
    if (figure?.amount.kind !== "unreadable") return [];
    const why = `印作“${figure.amount.printed}”，不是金额`;
    return [{ table: null, what: `“${of}”的${label}`, why, place: figure.place }];
  });
}
