import { idsOf, reckon, termsOf, type Reckoned, type Relation } from "./relation";
import { solveFor, solveForRate } from "./solve-relation";
import { valueOf, type Term, type Values } from "./term";

/** A relation that a rule asserts of an account. */
export interface Asserted {
  readonly rule: string;
  readonly relation: Relation;
}

/** Figures with other values, with which relations of an account hold. */
export type Change = Values;

/** Broken relations, by their positions, and what makes them hold and breaks none that held. */
export interface Mending {
  readonly broken: readonly number[];
  /** Sets of changes that do it equally well; none where no small set was found. */
  readonly changes: readonly Change[];
}

const MOST_CHANGES = 3;
/** Relations reckoned before the search about one broken relation is given up: a few ms. */
const MOST_STEPS = 12_000;
/** Candidates beyond which nobody is helped by a list. */
const MOST_FOUND = 12;

/** Relations that hold come first, and among them those that hold to the digit. */
const FIT = { holds: 101, rounding: 100, broken: 0 } as const;

/**
 * The account as a system of equations. Broken relation by broken relation, the smallest first: which
 * smallest set of figures, changed to which values, makes it hold and breaks none that held; of several
 * as small, those that mend most of the others.
 */
export class RepairProblem {
  private readonly about = new Map<string, number[]>();
  private readonly terms: readonly (readonly Term[])[];
  private steps = 0;
  /** Those that are broken and not yet explained. */
  private left: ReadonlySet<number> = new Set();
  /** Those that a change may leave broken: they are, or what mends them is not certain. */
  private open = new Set<number>();
  /** What earlier mendings changed. */
  private readonly changed = new Map<string, number>();
  /** The same, with the changes that are being tried. */
  private readonly values = new Map<string, number>();

  constructor(private readonly relations: readonly Asserted[]) {
    this.terms = relations.map(({ relation }) => termsOf(relation));
    for (const [index, { relation }] of relations.entries())
      for (const id of idsOf(relation)) {
        const known = this.about.get(id);
        if (known) known.push(index);
        else this.about.set(id, [index]);
      }
  }

  mend(broken: readonly number[]): readonly Mending[] {
    let left = broken.toSorted((a, b) => this.size(a) - this.size(b));
    const mendings: Mending[] = [];
    const unexplained: number[] = [];
    this.open = new Set(broken);
    for (let [next] = left; next !== undefined; [next] = left) {
      this.left = new Set(left);
      const changes = this.search(next);
      const [first] = changes;
      const mended = new Set(first ? this.mended(first) : [next]);
      if (first) mendings.push({ broken: [...mended].toSorted((a, b) => a - b), changes });
      else unexplained.push(next);
      this.settle(inAll(changes));
      left = left.filter((index) => !mended.has(index));
    }
    const groups = this.connected(unexplained);
    return [...mendings, ...groups.map((group) => ({ broken: group, changes: [] }))];
  }

  private settle(change: Change): void {
    for (const [id, value] of change) {
      this.changed.set(id, value);
      this.values.set(id, value);
    }
    for (const index of this.touchedBy(change))
      if (this.holds(index)) this.open.delete(index);
      else this.open.add(index);
  }

  private search(goal: number): readonly Change[] {
    this.steps = 0;
    for (let size = 1; size <= MOST_CHANGES; size += 1) {
      const found = new Map<string, Change>();
      this.extend(new Map(), [goal], size, found);
      if (found.size > 0) return this.best([...found.values()]);
      if (this.steps > MOST_STEPS) return [];
    }
    return [];
  }

  /** Those that mend most and, of these, make most relations hold to the digit. */
  private best(changes: readonly Change[]): Change[] {
    const ranked = changes.map((change) => ({
      change,
      rank: this.mended(change).length * 1000 + this.exactness(change),
    }));
    const most = Math.max(...ranked.map(({ rank }) => rank));
    return ranked.filter(({ rank }) => rank === most).map(({ change }) => change);
  }

  /** How many relations more than before hold to the digit. */
  private exactness(change: Change): number {
    const touched = [...this.touchedBy(change)];
    const exact = () => touched.filter((index) => this.verdict(index) === "holds").length;
    const before = exact();
    return this.trying(change, exact) - before;
  }

  private touchedBy(change: Change): Set<number> {
    return new Set([...change.keys()].flatMap((id) => this.about.get(id) ?? []));
  }

  private trying<T>(change: Change, ask: () => T): T {
    for (const [id, value] of change) this.values.set(id, value);
    const answer = ask();
    for (const id of change.keys()) this.values.delete(id);
    return answer;
  }

  /** Depth first: the smallest relation that must hold says which figures may be wrong, and what they would be. */
  private extend(
    change: Map<string, number>,
    mustHold: readonly number[],
    left: number,
    found: Map<string, Change>,
  ): void {
    if (mustHold.length === 0) {
      const key = [...change.keys()].toSorted().join("|");
      if (!found.has(key)) found.set(key, new Map(change));
      return;
    }
    if (left === 0 || this.steps > MOST_STEPS || found.size >= MOST_FOUND) return;
    const next = this.smallest(mustHold);
    for (const [id, value] of this.candidates(next, change)) {
      change.set(id, value);
      this.values.set(id, value);
      const asked = new Set(mustHold);
      for (const touched of this.about.get(id) ?? [])
        if (!this.open.has(touched)) asked.add(touched);
      const still = [...asked].filter((index) => !this.holds(index));
      if (still.length === 0 || left > 1) this.extend(change, still, left - 1, found);
      change.delete(id);
      this.values.delete(id);
    }
  }

  /** Each figure of a relation with the value that would make it hold. */
  private candidates(index: number, change: Values): [string, number][] {
    const relation = this.relations[index]?.relation;
    if (!relation) return [];
    const isFree = (id: string) => !change.has(id) && !this.changed.has(id);
    const candidates = (this.terms[index] ?? []).flatMap((term): [string, number][] => {
      if (!isFree(term.id) || !isChangeable(term)) return [];
      const value = this.bestValue(index, term);
      return value === null || value === valueOf(term) || isOddSign(term, value)
        ? []
        : [[term.id, value]];
    });
    if (relation.kind !== "rate" || !isFree(relation.rate.id)) return candidates;
    const value = solveForRate(relation, this.values);
    return value === null ? candidates : [...candidates, [relation.rate.id, value]];
  }

  /** Several values may lie within the tolerances: the one with which most of the figure's relations hold, to the digit. */
  private bestValue(index: number, term: Term): number | null {
    const touched = this.about.get(term.id) ?? [];
    const values = new Set(
      touched.flatMap((each) => {
        const relation = this.relations[each]?.relation;
        return (relation && solveFor(relation, term, this.values)) ?? [];
      }),
    );
    let best: number | null = null;
    let most = -1;
    for (const value of values) {
      this.values.set(term.id, value);
      if (!this.holds(index)) continue;
      const score = touched.reduce((sum, each) => sum + FIT[this.verdict(each)], 0);
      if (score <= most) continue;
      most = score;
      best = value;
    }
    this.values.delete(term.id);
    return best;
  }

  private mended(change: Change): number[] {
    return this.trying(change, () => [...this.left].filter((index) => this.holds(index)));
  }

  private holds(index: number): boolean {
    return this.verdict(index) !== "broken";
  }

  private verdict(index: number): Reckoned["verdict"] {
    this.steps += 1;
    const asserted = this.relations[index];
    if (!asserted) throw new Error(`no relation ${index}`);
    return reckon(asserted.relation, this.values).verdict;
  }

  private smallest(indexes: readonly number[]): number {
    return indexes.reduce((least, index) => (this.size(index) < this.size(least) ? index : least));
  }

  private size(index: number): number {
    return this.terms[index]?.length ?? 0;
  }

  /** Relations that share figures. */
  private connected(indexes: readonly number[]): number[][] {
    const left = new Set(indexes);
    return indexes.flatMap((start) => {
      if (!left.delete(start)) return [];
      const group = [start];
      for (const index of group)
        for (const { id } of this.terms[index] ?? [])
          for (const near of this.about.get(id) ?? []) if (left.delete(near)) group.push(near);
      return [group];
    });
  }
}

/** The figures to which every set of changes gives the same value. */
export function inAll([first, ...others]: readonly Change[]): Change {
  return new Map(
    [...(first ?? [])].filter(([id, value]) => others.every((each) => each.get(id) === value)),
  );
}

/** Only a change may be printed with the wrong sign: the text says 增加 for 减少. */
function isOddSign(term: Term, value: number): boolean {
  return value < 0 && valueOf(term) >= 0 && !term.id.startsWith("stated:");
}

/** What could not be read has no value to be wrong. */
function isChangeable({ gap, place }: Term): boolean {
  return gap === null && place !== null;
}
