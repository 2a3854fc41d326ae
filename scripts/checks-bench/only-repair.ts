import { accountFigures } from "@/accounts/checks/account-figures";
import { ALL_CHECKS } from "@/accounts/checks/all-checks";
import { evaluateEntry } from "@/accounts/checks/evaluate-entry";
import { idsOf, reckon, termsOf, type Relation } from "@/accounts/checks/relation";
import { USUAL_LIMITS } from "@/accounts/checks/rule";
import { solveFor, solveForRate } from "@/accounts/checks/solve-relation";
import type { Account } from "@/accounts/account";
import type { BesideAccount } from "@/accounts/checks/run-checks";

const BINDING: ReadonlySet<string> = new Set(["holds", "rounding", "failed"]);

/** Every relation of an account that binds its figures. */
export interface Bound {
  readonly relation: Relation;
  readonly isBroken: boolean;
}

export function boundRelations(account: Account, { blocks = [], before }: BesideAccount): Bound[] {
  const own = { account, figures: accountFigures(account) };
  const checked = {
    ...own,
    blocks,
    before: before ? { account: before, figures: accountFigures(before) } : null,
    parts: [],
    limits: USUAL_LIMITS,
  };
  return ALL_CHECKS.flatMap((rule) =>
    rule.entries(checked).flatMap((entry) => {
      if (entry.kind !== "relation") return [];
      const { status } = evaluateEntry(rule, entry);
      return BINDING.has(status)
        ? [{ relation: entry.relation, isBroken: status === "failed" }]
        : [];
    }),
  );
}

/**
 * The figures each of which alone, with some value, makes every broken relation hold and breaks none: by
 * trying them all, so that what the search for repairs finds can be held against it.
 */
export function onlyRepairs(bound: readonly Bound[]): ReadonlySet<string> {
  const [first, ...others] = bound
    .filter(({ isBroken }) => isBroken)
    .map(({ relation }) => new Set(idsOf(relation)));
  if (!first) return new Set();
  const suspects = [...first].filter((id) => others.every((ids) => ids.has(id)));
  return new Set(suspects.filter((id) => isRepair(id, bound)));
}

function isRepair(id: string, bound: readonly Bound[]): boolean {
  const about = bound.filter(({ relation }) => idsOf(relation).includes(id));
  const values = about.flatMap(({ relation }) => valuesFor(relation, id));
  return values.some((value) => holdsWith(about, id, value));
}

function holdsWith(bound: readonly Bound[], id: string, value: number): boolean {
  const tried = new Map([[id, value]]);
  return bound.every(({ relation }) => reckon(relation, tried).verdict !== "broken");
}

/** Five last digits of 万元: what the sum of a dozen rounded figures may be off. */
const ROUNDED = 50_000;

/** Whether a proposed value is the right one, or so near that rounding lets every relation hold with both. */
export function isRightValue(
  bound: readonly Bound[],
  id: string,
  { to, right }: { readonly to: number; readonly right: number },
): boolean {
  if (Math.abs(to - right) < 1e-9) return true;
  const about = bound.filter(({ relation }) => idsOf(relation).includes(id));
  // 31.9 for 31.91: of what was rounded to one decimal the other digit is right too.
  const isShort = right % (2 * ROUNDED) === 0;
  const isNear = Number.isInteger(right) && Math.abs(to - right) <= ROUNDED;
  return isNear && (isShort || holdsWith(about, id, right));
}

function valuesFor(relation: Relation, id: string): number[] {
  const nothing = new Map<string, number>();
  if (relation.kind === "rate" && relation.rate.id === id)
    return [solveForRate(relation, nothing)].filter((value) => value !== null);
  const term = termsOf(relation).find((each) => each.id === id);
  if (!term?.place || term.gap !== null) return [];
  return [solveFor(relation, term, nothing)].filter((value) => value !== null);
}
