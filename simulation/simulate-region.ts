import { unitId } from "@/accounts/unit-id";

import { accountDocument, whatIsPublished } from "./account-document";
import { accountTables } from "./account-tables";
import type { PrintedDocument } from "./document-model";
import type { Draft, Fault } from "./faults/fault";
import { plantFaults } from "./faults/plant-faults";
import { RIGHT_FRAME } from "./frame-faults";
import { layoutOf, type Layout } from "./layout";
import { REGION } from "./made-up-region";
import { narrative } from "./narrative/narrative";
import type { NarrativeContext } from "./narrative/narrative-context";
import { figuresOf } from "./narrative/said";
import { nameIn, type PlannedUnit } from "./planned-unit";
import { RIGHT_CAPTIONS } from "./printed-tables/published-table";
import { randomFor } from "./random";
import { reasonFor } from "./reasons";
import { reformsOf, type Reform } from "./reforms";
import { regionUnits } from "./region-plan";
import { roundedTables, withPrintedSums } from "./rounded-tables";
import { betweenTables } from "./rounding/between-tables";
import { isBroken, roundingIn } from "./rounding/comparison";
import { comparisonsOf } from "./rounding/comparisons";
import { withinTables } from "./rounding/within-tables";
import { unitSeries } from "./unit-series";
import type { TrueTables } from "./true-tables";
import { documentTruth, type DocumentTruth, type UnitTruth } from "./truth";
import type { UnitYear } from "./unit-year";

export interface SimulationOptions {
  readonly units: number;
  readonly from: number;
  readonly to: number;
  readonly seed: number;
  readonly faults: boolean;
}

export interface SimulatedDocument {
  readonly document: PrintedDocument;
  /** A path without the extension: that is the format's. */
  readonly file: string;
  /** Reckoned when it is asked for: it takes a third as long as the document. */
  readonly truth: DocumentTruth;
}

/** The units of a simulation that have an account in any of its years. */
export function simulatedUnits(options: SimulationOptions): UnitTruth[] {
  return activeUnits(options).map((unit) => unitTruth(unit, options));
}

/** How many documents there are, without making them. */
export function simulatedDocuments(options: SimulationOptions): number {
  const { from, to } = options;
  const years = activeUnits(options).map(
    ({ since, until }) => Math.min(until, to) - Math.max(since, from) + 1,
  );
  return years.reduce((all, each) => all + each, 0);
}

/** Renamings, mergers and splits that the documents show. */
export const simulatedReforms = (options: SimulationOptions): Reform[] =>
  reformsOf(activeUnits(options), options);

/** A document before it is printed, and how it is printed with what was planted in it. */
export interface UnprintedDocument {
  readonly clean: Draft;
  readonly print: (draft: Draft, faults: readonly Fault[]) => SimulatedDocument;
}

/** Document after document, unit by unit: nothing of a region has to be held at once. */
export function* simulateRegion(options: SimulationOptions): Generator<SimulatedDocument> {
  const { seed, faults } = options;
  for (const { clean, print } of unprintedRegion(options)) {
    const { year } = clean.context;
    const random = randomFor(seed, nameIn(year.unit, 0), "faults", year.year);
    const planted = faults ? plantFaults(clean, random) : { draft: clean, faults: [] };
    yield print(planted.draft, planted.faults);
  }
}

/** The same documents, clean and not yet printed. */
export function* unprintedRegion(options: SimulationOptions): Generator<UnprintedDocument> {
  for (const unit of activeUnits(options)) {
    const series = unitSeries(unit, options, options.seed);
    const isAsked = ({ year }: UnitYear) => year >= options.from;
    let before = series.findLast((year) => !isAsked(year)) ?? null;
    let publishedBefore = before && publishedTables(before, layoutIn(before, options));
    for (const year of series.filter(isAsked)) {
      const tables = publishedTables(year, layoutIn(year, options));
      yield unprinted({ year, tables, before, publishedBefore }, options);
      [before, publishedBefore] = [year, tables];
    }
  }
}

const layoutIn = ({ unit, year }: UnitYear, { seed }: SimulationOptions): Layout =>
  layoutOf(seed, nameIn(unit, 0), year);

interface YearToPublish {
  readonly year: UnitYear;
  readonly tables: TrueTables;
  readonly before: UnitYear | null;
  readonly publishedBefore: TrueTables | null;
}

function activeUnits({ units, from, to }: SimulationOptions): PlannedUnit[] {
  return regionUnits(units).filter(({ since, until }) => since <= to && until >= from);
}

function unprinted(
  { year, tables, before, publishedBefore }: YearToPublish,
  options: SimulationOptions,
): UnprintedDocument {
  const { seed, faults, to } = options;
  const subject = nameIn(year.unit, 0);
  const layout = layoutIn(year, options);
  const random = randomFor(seed, subject, "document", year.year);
  const published = `${year.year + 1}-${random.pick(["08", "09"])}-${random.whole(10, 29)}`;
  const context: NarrativeContext = {
    year,
    before,
    layout,
    figures: figuresOf(layout),
    why: (topic, about, now, then) =>
      reasonFor(topic, now, then, randomFor(seed, subject, "why", about, year.year)),
    reviews: year.projects,
    what: whatIsPublished(year),
  };
  const clean: Draft = {
    tables,
    // Only a fault copies from them.
    tablesBefore: faults && before ? publishedTables(before, layout) : null,
    publishedBefore,
    passages: narrative(context),
    formProjects: year.projects,
    captions: RIGHT_CAPTIONS,
    frame: RIGHT_FRAME,
    context,
    layout,
  };
  return { clean, print };

  function print(draft: Draft, planted: readonly Fault[]): SimulatedDocument {
    const document = accountDocument({ ...draft, year, published }, draft.context);
    const file = `${year.year}/${document.title}`;
    let truth: DocumentTruth | null = null;
    return {
      document,
      file,
      get truth() {
        const about = {
          file,
          unit: idOf(year.unit, to),
          published,
          rounding: roundingIn(comparisonsOf(draft)),
          faults: planted,
        };
        return (truth ??= documentTruth(about, draft));
      },
    };
  }
}

/** As printed; table 04 with totals of what is printed, unless that takes a rule too far. */
function publishedTables(year: UnitYear, layout: Layout): TrueTables {
  const rounded = roundedTables(accountTables(year, layout), layout);
  if (layout.sums === "exact") return rounded;
  const summed = withPrintedSums(rounded);
  const broken = [...withinTables(summed), ...betweenTables(summed)].some(isBroken);
  return broken ? rounded : summed;
}

/** By the name that the unit had last, as an import of all its documents has it. */
function idOf(unit: PlannedUnit, lastYear: number): string {
  return unitId(nameIn(unit, Math.min(unit.until, lastYear)), REGION.code, unit.scope);
}

function unitTruth(unit: PlannedUnit, options: SimulationOptions): UnitTruth {
  const series = unitSeries(unit, options, options.seed).filter(({ year }) => year >= options.from);
  const name = nameIn(unit, Math.min(unit.until, options.to));
  return {
    id: idOf(unit, options.to),
    name,
    aliases: unit.names.map((each) => each.name).filter((each) => each !== name),
    region: REGION.code,
    kind: unit.kind,
    scope: unit.scope,
    since: unit.since === 0 ? null : unit.since,
    until: unit.until === 9999 ? null : unit.until,
    staff: Object.fromEntries(series.map(({ year, staff }) => [year, staff])),
  };
}
