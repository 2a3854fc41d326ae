import type { ColumnKey, TableNumber } from "@/accounts/published-tables";
import type { StatedKey } from "@/accounts/statement";

import type { FrameFaults } from "../frame-faults";
import type { Layout } from "../layout";
import type { NarrativeContext } from "../narrative/narrative-context";
import type { Passage } from "../narrative/said";
import type { CaptionFaults } from "../printed-tables/published-table";
import type { TrueTables } from "../true-tables";
import type { ProjectYear } from "../unit-year";

/** What a region with faults has: truth.json lists everything that it prints, wrong or right. */
export const FAULT_KINDS = [
  "decimal-moved",
  "digits-swapped",
  "digit-dropped",
  "digit-doubled",
  "copied-from-last-year",
  "total-not-sum",
  "rows-swapped",
  "row-missing",
  "text-against-table",
  "text-decimal-moved",
  "text-copied-from-last-year",
  "wrong-rate",
  "wrong-share",
  "wrong-count",
  "wrong-direction",
  "wrong-unit",
  "wrong-comparison-year",
  "class-not-listed",
  "placeholder-left",
  "project-against-form",
  "wrong-caption-year",
  "empty-unsaid",
] as const;

/** All that can be planted; of what the others make of a document truth.json would not be true. */
export const ALL_FAULT_KINDS = [
  ...FAULT_KINDS,
  "text-misprinted",
  "nothing-completed",
  "row-repeated",
  "group-missing",
  "wrong-name",
  "group-not-in-table",
  "wrong-caption-name",
  "wrong-caption-money",
  "negative-amount",
  "column-not-printed",
  "pair-turned",
  "over-budget",
  "shares-not-whole",
  "item-untold",
  "reason-missing",
  "reason-general",
  "main-item-untold",
  "year-not-compared",
  "count-without-fee",
  "fee-without-count",
  "fewer-guests-than-visits",
  "part-over-whole",
  "more-kept-than-owned",
  "more-foreign-than-all",
  "wrong-project-share",
  "wrong-project-rate",
  "indicator-of-other-kind",
  "contents-other-than-text",
  "glossary-other-than-table",
  "retired-name",
  "wrong-level",
] as const;
export type FaultKind = (typeof ALL_FAULT_KINDS)[number];

/** Where in a document a contradiction was planted. */
export type FaultPlace =
  | { readonly table: TableNumber; readonly row?: string; readonly column?: ColumnKey }
  | {
      readonly stated: StatedKey;
      readonly name?: string;
      readonly code?: string | null;
      readonly basis?: string;
    }
  | { readonly project: string }
  /** 目录, 名词解释: what is neither a table nor the narrative. */
  | { readonly part: string };

export interface Fault {
  readonly kind: FaultKind;
  /** Rules that certainly do not hold any more; others may break too. */
  readonly rules: readonly string[];
  readonly place: FaultPlace;
  /** 元, fractions and counts; words where words are wrong; null for what is not printed. */
  readonly printed: number | string | null;
  readonly true: number | string | null;
}

/** A document before it is printed, which faults change. */
export interface Draft {
  readonly tables: TrueTables;
  /** Those of the year before in this year's layout; null for a unit's first year. */
  readonly tablesBefore: TrueTables | null;
  /** Those of the year before as that year printed them. */
  readonly publishedBefore: TrueTables | null;
  readonly passages: readonly Passage[];
  readonly formProjects: readonly ProjectYear[];
  readonly captions: CaptionFaults;
  readonly frame: FrameFaults;
  readonly context: NarrativeContext;
  readonly layout: Layout;
}

export interface Planted {
  readonly draft: Draft;
  readonly fault: Fault;
}
