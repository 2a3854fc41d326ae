import { checkedFigure, type Verdict } from "./evaluate-entry";
import { idsOf, RepairProblem, type Asserted, type Change } from "./find-repair";
import { repairEvidence } from "./repair-evidence";
import type { Cause, Finding, Proposal } from "./outcome";
import { termsOf, type RateTerm, type Relation } from "./relation";
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
  const problem = new RepairProblem(system);
  const groups = problem.components(broken).flatMap((component) => explained(component));
  joinVerdicts(groups, evaluated, failed);
  groups.sort((a, b) => Math.min(...a.entries) - Math.min(...b.entries));
  const causes = new Map<number, string>();
  const findings = groups.map(({ entries, kind, proposals }, index): Finding => {
    const id = `f${index + 1}`;
    for (const entry of entries) causes.set(entry, id);
    const parts = entries.flatMap((entry) => evaluated[entry] ?? []);
    return {
      id,
      cause: causeOf(parts, own),
      severity:
        SEVERITIES.find((each) => parts.some(({ rule }) => rule.severity === each)) ?? "提示",
      rules: [...new Set(parts.map(({ rule }) => rule.id))],
      repair: { kind, proposals },
    };
  });
  return { findings, causes };

  function explained(component: readonly number[]): Group[] {
    const changes = problem.solve(component);
    const [first] = changes;
    const entries = component.flatMap((at) => system[at]?.entry ?? []);
    if (!first) return [{ entries, proposals: [], kind: "none", figures: [] }];
    return changes.length === 1 ? oneEach(component, first) : [among(component, changes)];
  }

  /** A finding for each figure: what it takes part in is its own, of several the one that is off most. */
  function oneEach(component: readonly number[], change: Change): Group[] {
    const groups = new Map<string, number[]>([...change.keys()].map((id) => [id, []]));
    for (const at of component) {
      const asserted = system[at];
      if (!asserted) continue;
      const wrong = termsOf(asserted.relation)
        .filter(({ id }) => change.has(id))
        .toSorted((a, b) => offBy(b, change) - offBy(a, change));
      const [most = rateIn(asserted.relation)] = wrong;
      if (most) groups.get(most.id)?.push(asserted.entry);
    }
    return [...groups].map(([id, entries]) => ({
      entries,
      proposals: [proposal(id, change, component)],
      kind: "unique",
      figures: [id],
    }));
  }

  function among(component: readonly number[], changes: readonly Change[]): Group {
    const entries = component.flatMap((at) => system[at]?.entry ?? []);
    const proposals = changes.flatMap((change) =>
      [...change.keys()].map((id) => proposal(id, change, component)),
    );
    return {
      entries,
      proposals: uniqueProposals(proposals),
      kind: "ambiguous",
      figures: proposals.map(({ figure }) => figure.id),
    };
  }

  function proposal(id: string, change: Change, component: readonly number[]): Proposal {
    const to = change.get(id);
    if (to === undefined) throw new Error(`no change of this figure: ${id}`);
    const rules = component.flatMap((at) => {
      const asserted = system[at];
      return asserted && idsOf(asserted.relation).includes(id) ? [asserted.rule] : [];
    });
    const restores = { kind: "restores" as const, rules: [...new Set(rules)] };
    const rate = system.flatMap(({ relation }) => rateIn(relation) ?? []).find((r) => r.id === id);
    if (rate) {
      const { label, printed, place } = rate;
      const figure = { id, label, fen: null, printed, place };
      return { figure, from: rate.rate, to, isRate: true, evidence: [restores] };
    }
    const term = system.flatMap(({ relation }) => termsOf(relation)).find((each) => each.id === id);
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

const BINDING: ReadonlySet<string> = new Set(["holds", "rounding", "failed"]);

function rateIn(relation: Relation): RateTerm | undefined {
  return relation.kind === "rate" ? relation.rate : undefined;
}

function offBy(term: Term, change: Change): number {
  return Math.abs((change.get(term.id) ?? 0) - valueOf(term));
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

/** A table that could not be read whole is no witness against its publisher. */
function causeOf(parts: readonly Evaluated[], { account }: CheckedAccount): Cause {
  const tables = parts.flatMap(({ verdict }) => verdict.figures.map(({ id }) => id.slice(0, 2)));
  const isDamaged = Object.entries(account.tables).some(
    ([number, table]) => table.status === "partial" && tables.includes(number),
  );
  return isDamaged ? "reading" : "publisher";
}
