import type { Unit } from "@/accounts/money";

import { tickWords, type ValueFormat } from "./value-format";

/** A colour of a heat map: from this value on, up to the next step. */
export interface HeatStep {
  readonly from: number;
  /** Its range in words, for the legend. */
  readonly text: string;
}

/** At most the six steps that app/tokens.css has colours for. Bounds are round and ascend. */
export function heatSteps(
  bounds: readonly number[],
  format: ValueFormat,
  unit: Unit,
): readonly HeatStep[] {
  const [first] = bounds;
  if (first === undefined) return [];
  const words = (value: number) =>
    tickWords(value, format, unit) + (format === "money" ? `\u00a0${unit}` : "");
  return [
    { from: -Infinity, text: `< ${words(first)}` },
    ...bounds.map((from, at) => {
      const next = bounds[at + 1];
      return {
        from,
        text: next === undefined ? `≥ ${words(from)}` : `${words(from)} 至 ${words(next)}`,
      };
    }),
  ];
}

/** Which step a value falls on, from 0. */
export function stepOf(value: number, steps: readonly HeatStep[]): number {
  return Math.max(
    0,
    steps.findLastIndex(({ from }) => value >= from),
  );
}
