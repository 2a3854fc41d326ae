import type { Indicator } from "@/accounts/indicators/all-indicators";
import { INDICATORS, type IndicatorFacts, type Threshold } from "@/accounts/reference/indicators";

/** The lines that a reader has set, by indicator; the others stand as in the list. */
export type ThresholdLines = ReadonlyMap<string, readonly number[]>;

/** The indicators that have lines. */
export const WITH_LINES: readonly (IndicatorFacts & { readonly threshold: Threshold })[] =
  INDICATORS.flatMap((facts: IndicatorFacts) => {
    const { threshold } = facts;
    return threshold ? [{ ...facts, threshold }] : [];
  });

/** `lines.I024=10,20`. */
export function linesName(id: string): string {
  return `lines.${id}`;
}

/** What is not as many ascending numbers as the indicator has lines counts as not given. */
export function linesFrom(parameter: (name: string) => string | undefined): ThresholdLines {
  return new Map(
    WITH_LINES.flatMap(({ id, threshold }) => {
      const lines = numbersIn(parameter(linesName(id)) ?? "");
      const isAsListed = lines?.every((line, at) => line === threshold.lines[at]);
      return lines?.length === threshold.lines.length && !isAsListed ? [[id, lines]] : [];
    }),
  );
}

/** For an address. */
export function linesParameters(lines: ThresholdLines): readonly (readonly [string, string])[] {
  return [...lines].map(([id, set]) => [linesName(id), set.join(",")]);
}

export function thresholdOf({ facts, key }: Indicator, lines: ThresholdLines): Threshold | null {
  const { threshold } = facts;
  if (!threshold || (threshold.part ?? key) !== key) return null;
  return { ...threshold, lines: lines.get(facts.id) ?? threshold.lines };
}

function numbersIn(text: string): readonly number[] | null {
  const parts = text.split(/[,，]/).map((part) => part.trim());
  if (!parts.every((part) => /^-?\d{1,9}(?:\.\d{1,2})?$/.test(part))) return null;
  const numbers = parts.map(Number);
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))
    ? numbers
    : null;
}
