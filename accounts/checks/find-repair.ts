import { reckon, termsOf, type Relation } from "./relation";
import { solveFor, solveForRate } from "./solve-relation";
import { valueOf, type Term, type Values } from "./term";

/** A relation that a rule asserts of an account. */
export interface Asserted {
  readonly rule: string;
  readonly relation: Relation;
}

/** Figures with other values, with which every relation of an account holds. */
export type Change = Values;

const MOST_CHANGES = 4;
/** Relations reckoned before a search is given up: about 20 ms. */
const MOST_STEPS = 40_000;
/** Candidates beyond which nobody is helped by a list. */
const MOST_FOUND = 12;

/**
 * The account as a system of equations: which smallest set of figures, changed to which values, makes
 * the broken relations hold and breaks no other.
 */
export class RepairProblem {
  private readonly about = new Map<string, number[]>();
  private readonly terms: readonly (readonly Term[])[];
  private steps = 0;

  constructor(private readonly relations: readonly Asserted[]) {
    this.terms = relations.map(({ relation }) => termsOf(relation));
    for (const [index, { relation }] of relations.entries())
      for (const id of idsOf(relation)) {
        const known = this.about.get(id);
        if (known) known.push(index);
        else this.about.set(id, [index]);
      }
  }

  /** Broken relations that may have to be mended together: they share figures, or a small relation ties theirs. */
  components(broken: readonly number[]): number[][] {
    const left = new Set(broken);
    const components: number[][] = [];
    for (const start of broken) {
      if (!left.delete(start)) continue;
      const component = [start];
      for (const index of component) {
        for (const near of this.neighbours(index)) if (left.delete(near)) component.push(near);
      }
      components.push(component.toSorted((a, b) => a - b));
    }
    return components;
  }

  private neighbours(index: number): Set<number> {
    const near = new Set<number>();
    for (const id of this.idsOf(index))
      for (const tie of this.about.get(id) ?? []) {
        near.add(tie);
        const tied = this.idsOf(tie);
        if (tied.length > 3) continue;
        for (const other of tied)
          for (const beyond of this.about.get(other) ?? []) near.add(beyond);
      }
    return near;
  }

  solve(component: readonly number[]): readonly Change[] {
    for (let size = 1; size <= MOST_CHANGES; size += 1) {
      this.steps = 0;
      const found = new Map<string, Change>();
      this.extend(new Map(), component, size, found);
      if (found.size > 0) return [...found.values()].map((change) => this.polished(change));
      if (this.steps > MOST_STEPS) return [];
    }
    return [];
  }

  /** Depth first: the smallest broken relation says which figures may be wrong, and what they would be. */
  private extend(
    change: Map<string, number>,
    broken: readonly number[],
    left: number,
    found: Map<string, Change>,
  ): void {
    if (broken.length === 0) {
      const key = [...change.keys()].toSorted().join("|");
      if (!found.has(key)) found.set(key, new Map(change));
      return;
    }
    if (left === 0 || this.steps > MOST_STEPS || found.size >= MOST_FOUND) return;
    const next = this.smallest(broken);
    const relation = this.relations[next]?.relation;
    if (!relation) return;
    for (const [id, value] of this.candidates(next, relation, change)) {
      change.set(id, value);
      this.extend(change, this.stillBroken(change, broken), left - 1, found);
      change.delete(id);
    }
  }

  /** Each figure of a relation with the value that would make it hold. */
  private candidates(index: number, relation: Relation, change: Values): [string, number][] {
    const candidates = (this.terms[index] ?? []).flatMap((term): [string, number][] => {
      if (change.has(term.id) || !isChangeable(term)) return [];
      const value = solveFor(relation, term, change);
      return value === null || value === valueOf(term) ? [] : [[term.id, value]];
    });
    if (relation.kind !== "rate" || change.has(relation.rate.id)) return candidates;
    const value = solveForRate(relation, change);
    return value === null ? candidates : [...candidates, [relation.rate.id, value]];
  }

  private idsOf(index: number): readonly string[] {
    const relation = this.relations[index]?.relation;
    return relation ? idsOf(relation) : [];
  }

  private smallest(broken: readonly number[]): number {
    const size = (index: number) => this.terms[index]?.length ?? 0;
    return broken.reduce((least, index) => (size(index) < size(least) ? index : least));
  }

  /** Of those that were broken and those that the changes touch. */
  private stillBroken(change: Values, broken: readonly number[]): number[] {
    const asked = new Set(broken);
    for (const id of change.keys()) for (const index of this.about.get(id) ?? []) asked.add(index);
    return [...asked].filter((index) => !this.holds(index, change));
  }

  private holds(index: number, change: Values): boolean {
    this.steps += 1;
    const asserted = this.relations[index];
    return asserted === undefined || reckon(asserted.relation, change).verdict !== "broken";
  }

  /** Several values may lie within the tolerances: the one that makes most relations hold to the digit. */
  private polished(change: Change): Change {
    const best = new Map<string, number>(change);
    for (const id of change.keys()) {
      const touched = this.about.get(id) ?? [];
      const values = new Set<number>(
        touched.flatMap((index) => this.valueIn(index, id, best) ?? []),
      );
      let most = this.exact(touched, best);
      for (const value of values) {
        const tried = new Map(best).set(id, value);
        if (this.stillBroken(tried, []).length > 0) continue;
        const exact = this.exact(touched, tried);
        if (exact <= most) continue;
        most = exact;
        best.set(id, value);
      }
    }
    return best;
  }

  private valueIn(index: number, id: string, tried: Values): number | null {
    const relation = this.relations[index]?.relation;
    if (relation?.kind === "rate" && relation.rate.id === id) return solveForRate(relation, tried);
    const term = this.terms[index]?.find((each) => each.id === id);
    return relation && term ? solveFor(relation, term, tried) : null;
  }

  private exact(indexes: readonly number[], tried: Values): number {
    return indexes.filter((index) => {
      const asserted = this.relations[index];
      return asserted !== undefined && reckon(asserted.relation, tried).verdict === "holds";
    }).length;
  }
}

export function idsOf(relation: Relation): readonly string[] {
  const ids = termsOf(relation).map(({ id }) => id);
  return relation.kind === "rate" ? [relation.rate.id, ...ids] : ids;
}

/** What could not be read has no value to be wrong. */
function isChangeable({ gap, place }: Term): boolean {
  return gap === null && place !== null;
}
