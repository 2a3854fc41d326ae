import type { Fault } from "./faults/fault";
import type { Draft } from "./faults/fault";
import type { Layout } from "./layout";
import { rateOf, statedIn, type StatedTruth } from "./narrative/said";
import { printedPercent, yuan } from "./steps";
import { truthTables } from "./truth-tables";
import type { ProjectYear } from "./unit-year";

export interface ProjectTruth {
  readonly name: string;
  readonly origin: "text" | "form";
  readonly budget: number;
  readonly actual: number;
  readonly rate: number;
}

/** Everything that one document states, as printed: a planted fault is in it like any other figure. */
export interface DocumentTruth {
  readonly file: string;
  /** The id of its unit in the truth. */
  readonly unit: string;
  readonly name: string;
  readonly year: number;
  readonly scope: "本级" | "汇总";
  readonly published: string;
  readonly layout: Layout;
  readonly tables: ReturnType<typeof truthTables>;
  readonly stated: readonly StatedTruth[];
  readonly projects: readonly ProjectTruth[];
  readonly faults: readonly Fault[];
}

export interface UnitTruth {
  readonly id: string;
  /** The name in the last year; `aliases` are those before it. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly region: string;
  readonly kind: string;
  readonly scope: "本级" | "汇总";
  readonly since: number | null;
  readonly until: number | null;
  readonly staff: Readonly<Record<string, number>>;
}

export function documentTruth(
  about: Pick<DocumentTruth, "file" | "unit" | "published" | "faults">,
  draft: Draft,
): DocumentTruth {
  const { year, reviews } = draft.context;
  const { layout } = draft;
  return {
    file: about.file,
    unit: about.unit,
    name: year.name,
    year: year.year,
    scope: year.unit.scope,
    published: about.published,
    layout,
    tables: truthTables(draft.tables, layout),
    stated: statedIn(draft.passages),
    projects: [
      ...reviews.map((project) => projectTruth(project, "text", layout.rateDecimals)),
      ...draft.formProjects.map((project) => projectTruth(project, "form", 1)),
    ],
    faults: about.faults,
  };
}

function projectTruth(
  { name, budget, actual }: ProjectYear,
  origin: ProjectTruth["origin"],
  decimals: number,
): ProjectTruth {
  const rate = rateOf(printedPercent(actual, budget, decimals), 1);
  return { name, origin, budget: yuan(budget), actual: yuan(actual), rate };
}
