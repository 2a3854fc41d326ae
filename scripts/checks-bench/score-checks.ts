import type { Account } from "@/accounts/account";
import type { CheckReport, Finding, Outcome } from "@/accounts/checks/outcome";
import { runChecks, type BesideAccount } from "@/accounts/checks/run-checks";
import { ingestDocument } from "@/ingest/ingest-document";
import { brokenBy } from "@/simulation/faults/broken-by";
import { ALL_FAULT_KINDS, type Draft, type Fault } from "@/simulation/faults/fault";
import { plantFault } from "@/simulation/faults/plant-faults";
import { layoutName } from "@/simulation/layout";
import { randomFor, type Random } from "@/simulation/random";
import { unprintedRegion, type SimulatedDocument } from "@/simulation/simulate-region";
import type { Rounding } from "@/simulation/rounding/comparison";

import { boundRelations, isRightValue, onlyRepairs } from "./only-repair";
import { plainCheck } from "./plain-checker";
import { plantedFigure } from "./planted-figure";

/** A file format, and how a document is written in it. */
export interface Written {
  readonly format: string;
  readonly write: (document: SimulatedDocument["document"]) => Promise<Uint8Array> | Uint8Array;
}

export interface Plan {
  readonly seed: number;
  readonly units: number;
  readonly from: number;
  readonly to: number;
  /** Planted documents made of each clean one. */
  readonly plants: number;
  /** One after the other over the documents. */
  readonly formats: readonly [Written, ...Written[]];
}

/** One document with one or two planted contradictions. */
export interface PlantedScore {
  readonly document: string;
  readonly faults: readonly Fault[];
  /** Rules that it breaks beyond their tolerances, and whether each was said to be. */
  readonly rules: readonly {
    readonly rule: string;
    readonly isFound: boolean;
    readonly isPlainFound: boolean;
  }[];
  /** Planted figures that alone mend everything, and whether that was the repair. */
  readonly repairs: readonly {
    readonly id: string;
    readonly isRight: boolean;
    /** What was proposed. */
    readonly said: string;
  }[];
}

export interface CleanScore {
  readonly document: string;
  /** The variants of its layout in words. */
  readonly layout: string;
  readonly account: Account;
  readonly beside: BesideAccount;
  readonly failed: readonly Outcome[];
  readonly plainFailed: readonly string[];
  /** Rounding that the truth has and the checks do not, or the other way round. */
  readonly rounding: readonly string[];
}

/** Document after document, clean and then planted. */
export async function* scoreChecks(
  plan: Plan,
): AsyncGenerator<{ readonly clean: CleanScore; readonly planted: readonly PlantedScore[] }> {
  let last: { readonly unit: string; readonly year: number; readonly account: Account } | null =
    null;
  let number = 0;
  for (const { clean, print } of unprintedRegion({ ...plan, faults: true })) {
    const written = plan.formats[number % plan.formats.length] ?? plan.formats[0];
    number += 1;
    const { document, truth } = print(clean, []);
    const { account, blocks } = await read(document, written);
    const isNext = last?.unit === truth.unit && last.year === truth.year - 1;
    const before: Account | null = isNext && last ? last.account : null;
    last = { unit: truth.unit, year: truth.year, account };
    const beside = { blocks, before };
    const report = runChecks(account, beside);
    const name = `${plan.seed} ${written.format} ${truth.file}`;
    const random = randomFor(plan.seed, truth.file, "planted");
    const planted: PlantedScore[] = [];
    for (let plant = 0; plant < plan.plants; plant += 1) {
      const draft = plantedDraft(clean, number * plan.plants + plant, random);
      if (draft)
        planted.push(await scorePlanted(name, draft, { clean, before, report, written, print }));
    }
    yield {
      clean: {
        document: name,
        layout: layoutName(clean.layout),
        account,
        beside,
        failed: report.outcomes.filter(({ status }) => status === "failed"),
        plainFailed: plainCheck(account, beside).map(({ rule }) => rule),
        rounding: roundingApart(
          report,
          truth.rounding.filter(({ rule }) => before !== null || !BETWEEN_YEARS.has(rule)),
        ),
      },
      planted,
    };
  }
}

async function read(document: SimulatedDocument["document"], { format, write }: Written) {
  const { account, document: asRead } = await ingestDocument(
    await write(document),
    `scored.${format}`,
  );
  return { account, blocks: asRead.blocks };
}

interface PlantedDraft {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
}

/** Every third with two. Kinds by turns, so that each has its share; not each has a place in each document. */
function plantedDraft(clean: Draft, turn: number, random: Random): PlantedDraft | null {
  const one = planted(clean, turn, random);
  if (!one || turn % 3 !== 0) return one;
  const two = planted(one.draft, random.whole(0, ALL_FAULT_KINDS.length - 1), random);
  const isApart =
    two &&
    one.faults.every((a) => two.faults.every((b) => subject(a) !== subject(b))) &&
    // What a column would have shown is not seen without it.
    ![...one.faults, ...two.faults].some(({ kind }) => kind === "column-not-printed");
  return isApart ? { draft: two.draft, faults: [...one.faults, ...two.faults] } : one;
}

/** Two contradictions about one category or statement may hide each other. */
function subject({ place }: Fault): string {
  if ("project" in place) return place.project;
  if ("part" in place) return place.part;
  if ("table" in place) return place.row ?? place.table;
  return place.code ?? place.stated;
}

function planted(draft: Draft, turn: number, random: Random): PlantedDraft | null {
  for (let attempt = 0; attempt < ALL_FAULT_KINDS.length; attempt += 1) {
    const kind = ALL_FAULT_KINDS[(turn + attempt) % ALL_FAULT_KINDS.length];
    const found = kind && plantFault(kind, draft, random);
    if (found) return { draft: found.draft, faults: [found.fault] };
  }
  return null;
}

async function scorePlanted(
  document: string,
  { draft, faults }: PlantedDraft,
  {
    clean,
    before,
    report,
    written,
    print,
  }: {
    readonly clean: Draft;
    readonly before: Account | null;
    readonly report: CheckReport;
    readonly written: Written;
    readonly print: (draft: Draft, faults: readonly Fault[]) => SimulatedDocument;
  },
): Promise<PlantedScore> {
  const { account, blocks } = await read(print(draft, faults).document, written);
  const beside = { blocks, before };
  const { outcomes, findings } = runChecks(account, beside);
  const known = new Set(report.outcomes.filter(isAlarm).map(alarmKey));
  const alarms = outcomes.filter(isAlarm).filter((each) => !known.has(alarmKey(each)));
  const said = new Set(alarms.map(({ rule }) => rule));
  const plain = new Set(plainCheck(account, beside).map(({ rule }) => rule));
  // Some documents depart from the year before all by themselves.
  const broken = brokenBy(clean, []);
  const expected = [...brokenBy(draft, faults)].filter(
    (rule) => !broken.has(rule) && (before !== null || !BETWEEN_YEARS.has(rule)),
  );
  const bound = boundRelations(account, beside);
  const only = onlyRepairs(bound);
  const figures = faults.flatMap((fault) => plantedFigure(account, fault) ?? []);
  const unique = faults.length === 1 && only.size === 1 ? figures : [];
  return {
    document,
    faults,
    rules: expected.map((rule) => ({
      rule,
      isFound: said.has(rule),
      isPlainFound: plain.has(rule),
    })),
    repairs: unique
      .filter(({ id }) => only.has(id))
      .map(({ id, right }) => ({
        id,
        said: findings.map(inWords).join("; "),
        isRight: findings.some(
          ({ repair }) =>
            repair.kind === "unique" &&
            repair.proposals.some(
              ({ figure, to }) => figure.id === id && isRightValue(bound, id, { to, right }),
            ),
        ),
      })),
  };
}

const inWords = ({ repair: { kind, proposals } }: Finding) =>
  `${kind} ${proposals.map(({ figure, from, to }) => `${figure.id} ${from ?? ""} → ${to}`).join(", ")}`;

const BETWEEN_YEARS: ReadonlySet<string> = new Set(["R140", "R141", "R142"]);

const isAlarm = ({ status }: Outcome) => status === "failed" || status === "hint";
const alarmKey = ({ rule, about, status, found }: Outcome) =>
  `${rule} ${about} ${status} ${found ?? ""}`;

/** By rule and difference: the truth names the places in its own words. */
function roundingApart({ outcomes }: CheckReport, truth: readonly Rounding[]): string[] {
  const found = outcomes
    .filter(({ status, isRate }) => status === "rounding" && !isRate)
    .map(({ rule, found, expected }) => `${rule} ${Math.abs((found ?? 0) - (expected ?? 0))}`);
  const right = truth.map(
    ({ rule, difference }) => `${rule} ${Math.abs(Math.round(difference * 100))}`,
  );
  return [...without(found, right, "only checks"), ...without(right, found, "only truth")];
}

function without(some: readonly string[], others: readonly string[], words: string): string[] {
  const left = [...others];
  return some.flatMap((each) => {
    const at = left.indexOf(each);
    if (at === -1) return [`${words} ${each}`];
    left.splice(at, 1);
    return [];
  });
}
