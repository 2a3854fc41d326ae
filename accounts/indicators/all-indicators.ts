import { INDICATORS, type IndicatorFacts, type IndicatorId } from "../reference/indicators";
import { EXECUTION } from "./execution";
import type { IndicatorPart } from "./indicator-part";
import { ASSETS, COMPARISON, PERFORMANCE, QUALITY } from "./performance-and-assets";
import { PROCUREMENT, RUNNING } from "./running-and-procurement";
import { SANGONG } from "./sangong";
import { CHANGE, SIZE } from "./size-and-change";
import { SOURCES, STRUCTURE } from "./structure";

const PARTS: Readonly<Record<IndicatorId, readonly IndicatorPart[]>> = {
  ...SIZE,
  ...CHANGE,
  ...STRUCTURE,
  ...SOURCES,
  ...EXECUTION,
  ...SANGONG,
  ...RUNNING,
  ...PROCUREMENT,
  ...PERFORMANCE,
  ...ASSETS,
  ...QUALITY,
  ...COMPARISON,
};

/** A value to be worked out of an account: an indicator, or one of its parts. */
export interface Indicator extends IndicatorPart {
  readonly facts: IndicatorFacts;
  /** Its name in an address: I020, I030.abroad. */
  readonly address: string;
}

/** In the order of the list. */
export const ALL_INDICATORS: readonly Indicator[] = INDICATORS.flatMap((facts) =>
  PARTS[facts.id].map((part) => ({
    ...part,
    facts,
    address: part.key === "" ? facts.id : `${facts.id}.${part.key}`,
  })),
);

export function indicatorAt(address: string): Indicator | null {
  return ALL_INDICATORS.find((indicator) => indicator.address === address) ?? null;
}
