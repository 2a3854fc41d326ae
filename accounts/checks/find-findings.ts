import { checkedFigure, type Verdict } from "./evaluate-entry";
import { inAll, RepairProblem, type Asserted, type Change, type Mending } from "./find-repair";
import { repairEvidence } from "./repair-evidence";
import type { Cause, Finding, Proposal } from "./outcome";
import { idsOf, termsOf, type RateTerm, type Relation } from "./relation";
import type { CheckedAccount, Entry, Rule, Severity } from "./rule";
import { valueOf, type Term } from "./term";

export interface Evaluated {
  readonly rule: Rule;
  readonly entry: Entry;
  readonly verdict: Verdict;
}

export interface Findings {
  readonly findings: readonly Finding[];
  /** Which finding a failed entry is a part of, by its position. */
  readonly causes: ReadonlyMap<number, string>;
}

const SEVERITIES: readonly Severity[] = ["严重", "较重", "一般", "提示"];

interface Group {
  readonly entries: number[];
  readonly proposals: readonly Proposal[];
  readonly kind: Finding["repair"]["kind"];
  /** Figures that are wrong by this account. */
  readonly figures: readonly string[];
}

/** What failed, put together by what explains it: entries that one wrong figure explains are one finding. */
export function findFindings(
  evaluated: readonly Evaluated[],
  own: CheckedAccount,
  before: CheckedAccount | null,
): Findings {
  const failed = evaluated.flatMap(({ verdict }, index) =>
    verdict.status === "failed" ? [index] : [],
  );
  if (failed.length === 0) return { findings: [], causes: new Map() };
  const system = relationsOf(evaluated);
  const broken = system.flatMap(({ isBroken }, at) => (isBroken ? [at] : []));
  const known = figuresOf(system);
  const groups = new RepairProblem(system).mend(broken).flatMap(explained);
  joinVerdicts(groups, evaluated, failed);
  for (const { entries } of groups) entries.sort((a, b) => a - b);
  groups.sort((a, b) => (a.entries[0] ?? 0) - (b.entries[0] ?? 0));
  const causes = new Map<number, string>();
  const findings = groups.map(({ entries, kind, proposals }, index): Finding => {
    const id = `f${index + 1}`;
    for (const entry of entries) causes.set(entry, id);
    const parts = entries.flatMap((entry) => evaluated[entry] ?? []);
    return {
      id,
      cause: causeOf(parts, proposals, own),
      severity:
        SEVERITIES.find((each) => parts.some(({ rule }) => rule.severity === each)) ?? "提示",
      rules: [...new Set(parts.map(({ rule }) => rule.id))],
      repair: { kind, proposals },
    };
  });
  return { findings, causes };

  function explained({ broken, changes }: Mending): Group[] {
    const [first] = changes;
    const entries = broken.flatMap((at) => system[at]?.entry ?? []);
    if (!first) return [{ entries, proposals: [], kind: "none", figures: [] }];
    const certain = inAll(changes);
    const isEnough = broken.every((at) => {
      const asserted = system[at];
      return asserted && idsOf(asserted.relation).some((id) => certain.has(id));
    });
    return isEnough ? oneEach(broken, certain) : [among(broken, changes)];
  }

  /** A finding for each figure: what it takes part in is its own, of several the one that is off most. */
  function oneEach(broken: readonly number[], change: Change): Group[] {
    const groups = new Map<string, number[]>([...change.keys()].map((id) => [id, []]));
    for (const at of broken) {
      const asserted = system[at];
      if (!asserted) continue;
      const wrong = termsOf(asserted.relation)
        .filter(({ id }) => change.has(id))
        .toSorted((a, b) => offBy(b, change) - offBy(a, change));
      const [most = rateIn(asserted.relation)] = wrong;
      if (most) groups.get(most.id)?.push(asserted.entry);
    }
    return sameSlip(
      [...groups].map(([id, entries]) => ({
        entries,
        proposals: [proposal(id, change, broken)],
        kind: "unique",
        figures: [id],
      })),
    );
  }

  function among(broken: readonly number[], changes: readonly Change[]): Group {
    const entries = broken.flatMap((at) => system[at]?.entry ?? []);
    const proposals = changes.flatMap((change) =>
      [...change.keys()].map((id) => proposal(id, change, broken)),
    );
    return {
      entries,
      proposals: uniqueProposals(proposals).toSorted(
        (a, b) => b.evidence.length - a.evidence.length,
      ),
      kind: "ambiguous",
      figures: proposals.map(({ figure }) => figure.id),
    };
  }

  function proposal(id: string, change: Change, broken: readonly number[]): Proposal {
    const to = change.get(id);
    if (to === undefined) throw new Error(`no change of this figure: ${id}`);
    const rules = broken.flatMap((at) => {
      const asserted = system[at];
      return asserted && idsOf(asserted.relation).includes(id) ? [asserted.rule] : [];
    });
    const restores = { kind: "restores" as const, rules: [...new Set(rules)] };
    const rate = known.rates.get(id);
    if (rate) {
      const { label, printed, place } = rate;
      const figure = { id, label, fen: null, printed, place };
      return { figure, from: rate.rate, to, isRate: true, evidence: [restores] };
    }
    const term = known.terms.get(id);
    if (!term) throw new Error(`a change of a figure that no rule knows: ${id}`);
    const figure = checkedFigure(term);
    const evidence = repairEvidence({ id, term, to, own, before });
    return { figure, from: figure.fen, to, isRate: false, evidence: [restores, ...evidence] };
  }
}

interface InSystem extends Asserted {
  readonly entry: number;
  readonly isBroken: boolean;
}

/** Every relation that has a value on both sides; hints among them bind nothing. */
function relationsOf(evaluated: readonly Evaluated[]): InSystem[] {
  return evaluated.flatMap(({ rule, entry, verdict }, index) => {
    if (entry.kind !== "relation" || !BINDING.has(verdict.status)) return [];
    const { relation } = entry;
    const isBroken = verdict.status === "failed";
    return [{ rule: rule.id, relation, entry: index, isBroken }];
  });
}

function figuresOf(system: readonly InSystem[]) {
  const terms = new Map<string, Term>();
  const rates = new Map<string, RateTerm>();
  for (const { relation } of system) {
    for (const term of termsOf(relation)) terms.set(term.id, term);
    if (relation.kind === "rate") rates.set(relation.rate.id, relation.rate);
  }
  return { terms, rates };
}

const BINDING: ReadonlySet<string> = new Set(["holds", "rounding", "failed"]);

function rateIn(relation: Relation): RateTerm | undefined {
  return relation.kind === "rate" ? relation.rate : undefined;
}

function offBy(term: Term, change: Change): number {
  return Math.abs((change.get(term.id) ?? 0) - valueOf(term));
}

/** One value misprinted in two places is one finding; so is what only follows from another change. */
function sameSlip(groups: readonly Group[]): Group[] {
  const joined: {
    entries: number[];
    proposals: Proposal[];
    figures: string[];
    kind: Group["kind"];
  }[] = [];
  for (const { entries, proposals, figures, kind } of groups) {
    const [own] = proposals;
    const known = joined.find(
      (group) =>
        entries.length === 0 ||
        group.entries.length === 0 ||
        group.proposals.some(({ from, to }) => from === own?.from && to === own.to),
    );
    if (!known)
      joined.push({
        entries: [...entries],
        proposals: [...proposals],
        figures: [...figures],
        kind,
      });
    else {
      known.entries.push(...entries);
      known.proposals.push(...proposals);
      known.figures.push(...figures);
    }
  }
  return joined;
}

function uniqueProposals(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Map<string, Proposal>();
  for (const each of proposals) seen.set(`${each.figure.id} ${each.to}`, each);
  return [...seen.values()];
}

/** What was decided without reckoning belongs to the finding about a figure of its own, else stands alone. */
function joinVerdicts(
  groups: Group[],
  evaluated: readonly Evaluated[],
  failed: readonly number[],
): void {
  const inGroup = new Set(groups.flatMap(({ entries }) => entries));
  for (const index of failed) {
    if (inGroup.has(index)) continue;
    const figures = evaluated[index]?.verdict.figures ?? [];
    const known = groups.find((group) =>
      group.figures.some((id) => figures.some((f) => f.id === id)),
    );
    if (known) known.entries.push(index);
    else groups.push({ entries: [index], proposals: [], kind: "none", figures: [] });
  }
}

/**
 * What stands in a table that could not be read whole may have been misread; a figure that is wrong by
 * its account and stands elsewhere was not.
 */
function causeOf(
  parts: readonly Evaluated[],
  proposals: readonly Proposal[],
  { account }: CheckedAccount,
): Cause {
  const ids =
    proposals.length > 0
      ? proposals.map(({ figure }) => figure.id)
      : parts.flatMap(({ verdict }) => verdict.figures.map(({ id }) => id));
  const isDamaged = Object.entries(account.tables).some(
    ([number, table]) =>
      table.status === "partial" && ids.some((id) => id.startsWith(`${number}:`)),
  );
  return isDamaged ? "reading" : "publisher";
}
