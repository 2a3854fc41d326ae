import { formTotal } from "./evaluation-forms";
import type { Fault } from "./faults/fault";
import type { Draft } from "./faults/fault";
import type { Layout } from "./layout";
import { rateOf, statedIn, type StatedTruth } from "./narrative/said";
import { precisionOf, printedPercent, roundedTo, yuan } from "./money";
import type { Rounding } from "./rounding/comparison";
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
  /** 基本支出总额 and 项目支出总额 of the form of the whole unit; null where there is none. */
  readonly unitForm: { readonly basic: number; readonly project: number } | null;
  /** What holds only within the tolerance of its rule, because figures are rounded. */
  readonly rounding: readonly Rounding[];
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
  about: Pick<DocumentTruth, "file" | "unit" | "published" | "rounding" | "faults">,
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
      ...reviews.map((project) => projectTruth(project, "text", layout)),
      ...draft.formProjects.map((project) => projectTruth(project, "form", layout)),
    ],
    unitForm:
      draft.formProjects.length === 0
        ? null
        : {
            basic: yuan(formTotal(year, layout, "basic")),
            project: yuan(formTotal(year, layout, "project")),
          },
    rounding: about.rounding,
    faults: about.faults,
  };
}

function projectTruth(
  { name, budget, actual }: ProjectYear,
  origin: ProjectTruth["origin"],
  { textUnit, rateDecimals }: Layout,
): ProjectTruth {
  const precision = precisionOf(textUnit);
  const [planned, spent] = [roundedTo(budget, precision), roundedTo(actual, precision)];
  const decimals = origin === "form" ? 1 : rateDecimals;
  const rate = rateOf(printedPercent(spent, planned, decimals), 1);
  return { name, origin, budget: yuan(planned), actual: yuan(spent), rate };
}
