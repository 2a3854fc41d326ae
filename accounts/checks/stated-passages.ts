import type { Account } from "../account";
import { LastFound } from "../last-found";
import { findStatements } from "../find-statement";
import type { StatedKey, Statement } from "../statement";
import type { AccountFigures } from "./account-figures";
import { minus, plus, type Part } from "./relation";
import type { Entry } from "./rule";
import { notApplicable, relationEntry, sumEntry, undecidable } from "./sum-entries";
import { valueOf, type Term } from "./term";

const AMOUNTS = new LastFound<readonly Statement[], readonly Statement[]>(2);

/** Statements of amounts; of one key, or all. */
export function amountsOf({ stated }: Account, key?: StatedKey): readonly Statement[] {
  let amounts = AMOUNTS.get(stated);
  if (!amounts) {
    amounts = stated.filter(({ value }) => value.kind === "amount");
    AMOUNTS.set(stated, amounts);
  }
  return key === undefined ? amounts : amounts.filter((each) => each.key === key);
}

/** What the same passage states of the same subject. */
export function beside(
  account: Account,
  { passage, name, named }: Statement,
  key: StatedKey,
): Statement | undefined {
  return findStatements(account, key, { name, named }).find((each) => each.passage === passage);
}

/** A percentage against the quotient of amounts. */
export function rateEntry(
  figures: AccountFigures,
  statement: Statement,
  of: readonly Part[],
  per: readonly Part[],
): Entry {
  const rate = figures.rate(statement);
  return relationEntry(rate.label, { kind: "rate", rate, of, per });
}

export interface ChangeKeys {
  readonly now: StatedKey;
  readonly change: StatedKey;
  readonly rate: StatedKey;
}

/** Of each change that is stated with its percentage: percentage = change ÷ (now − change). */
export function changeRates(
  account: Account,
  figures: AccountFigures,
  { now, change, rate }: ChangeKeys,
): readonly Entry[] {
  return findStatements(account, rate).flatMap((stated): Entry[] => {
    const changes = findStatements(account, change, { name: stated.name, basis: stated.basis });
    const changed = changes.find(({ passage }) => passage === stated.passage);
    const present = beside(account, stated, now);
    const { label } = figures.rate(stated);
    if (!changed || !present) return [undecidable(label, "同一段里没有写齐本年数和增减额。")];
    const [a, b] = [figures.stated(present), figures.stated(changed)];
    if (a.gap === null && b.gap === null && valueOf(a) - valueOf(b) <= 0)
      return [notApplicable(label, "对比的数是零或负数，没有增减率可算。")];
    return [rateEntry(figures, stated, plus(b), [...plus(a), ...minus(b)])];
  });
}

/** Parts that a text states of a whole: what it leaves out is taken for nothing where the rest adds up. */
export function sumOfStated(whole: Term, parts: readonly (Term | null)[], missing: string): Entry {
  const stated = parts.filter((part) => part !== null);
  const sum = stated.reduce((total, part) => total + valueOf(part), 0);
  return stated.length < parts.length && sum !== valueOf(whole)
    ? undecidable(whole.label, missing)
    : sumEntry(whole.label, whole, plus(...stated));
}
