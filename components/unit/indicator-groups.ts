import { ALL_INDICATORS, type Indicator } from "@/accounts/indicators/all-indicators";
import { comparedMeasure } from "@/accounts/indicators/compared-measures";

/** Those that an account's own figures allow; the others need what no account states. */
const WORKED_OUT = ALL_INDICATORS.filter(({ address }) => comparedMeasure(address) !== null);

/** In the order of the list. */
export const INDICATOR_GROUPS: readonly string[] = [
  ...new Set(WORKED_OUT.map(({ facts }) => facts.group)),
];

export function indicatorsOf(group: string): readonly Indicator[] {
  return WORKED_OUT.filter(({ facts }) => facts.group === group);
}
