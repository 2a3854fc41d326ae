import { statedFen } from "@/accounts/amount";
import type { Account } from "@/accounts/account";
import type { Fen } from "@/accounts/money";
import type { Indicator, Project } from "@/accounts/project";

/** One project as the text and its self-evaluation form have it. At least one of the two is there. */
export interface ProjectPair {
  readonly project: Project;
  /** The form's version where `project` is the text's. */
  readonly form: Project | null;
  readonly indicators: readonly Indicator[];
  /** Both state an amount, and not the same. */
  readonly differs: boolean;
}

/** In the order of the text, then what only a form has. */
export function projectPairs({ projects, evaluations }: Account): readonly ProjectPair[] {
  const inText = projects.filter(({ origin }) => origin === "text");
  const linked = new Set(inText.flatMap(({ sameAs }) => sameAs ?? []));
  const onlyForms = projects.filter(
    ({ origin, number }) => origin === "form" && !linked.has(number),
  );
  return [...inText, ...onlyForms].map((project) => {
    const form = projects.find(({ number }) => number === project.sameAs) ?? null;
    const number = project.origin === "form" ? project.number : form?.number;
    const evaluation =
      number === undefined ? undefined : evaluations.find((each) => each.project === number);
    return {
      project,
      form,
      indicators: evaluation?.indicators ?? [],
      differs:
        form !== null &&
        (disagree(project.budget, form.budget) || disagree(project.actual, form.actual)),
    };
  });
}

function disagree(a: Project["budget"], b: Project["budget"]): boolean {
  const [one, other]: (Fen | undefined)[] = [statedFen(a?.amount), statedFen(b?.amount)];
  return one !== undefined && other !== undefined && one !== other;
}
