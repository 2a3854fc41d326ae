import { isBroken } from "../rounding/comparison";
import { comparisonsOf } from "../rounding/comparisons";
import { isRateBroken, ratesOf } from "../rounding/rates";
import type { Draft, Fault } from "./fault";

/** The rules that what a draft prints breaks beyond their tolerances: what is reckoned, and what is said. */
export function brokenBy(draft: Draft, faults: readonly Fault[]): ReadonlySet<string> {
  const compared = [
    ...comparisonsOf(draft).map((each) => ({ rule: each.rule, broken: isBroken(each) })),
    ...ratesOf(draft).map((each) => ({ rule: each.rule, broken: isRateBroken(each) })),
  ];
  const reckoned = new Set(compared.map(({ rule }) => rule));
  return new Set([
    ...compared.filter(({ broken }) => broken).map(({ rule }) => rule),
    ...faults.flatMap(({ rules }) => rules.filter((rule) => !reckoned.has(rule))),
  ]);
}
