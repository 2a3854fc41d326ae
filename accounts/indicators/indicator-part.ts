import type { Formula } from "./formulas";

/** One value of an indicator that has several; the only one of others, with an empty key. */
export interface IndicatorPart {
  /** Within the indicator, for addresses. */
  readonly key: string;
  readonly name: string;
  readonly formula: Formula;
}

export function only(name: string, formula: Formula): readonly IndicatorPart[] {
  return [{ key: "", name, formula }];
}
