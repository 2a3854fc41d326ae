import type { AccountFigures, IndicatorInput } from "./account-figures";
import { derivedBefore } from "./derived-before";

/** Accounts of some units by year. */
export interface UnitYears {
  /** Ascending. */
  readonly list: readonly number[];
  /** Null: no account of that year. */
  readonly input: (unitId: string, year: number) => IndicatorInput | null;
  /** As input; where there is no account, what that of the year after tells of the year. */
  readonly point: (unitId: string, year: number) => IndicatorInput | null;
}

/** Each account beside that of the year before, or what its own narrative tells of that year. */
export function unitYears(
  rows: readonly { readonly unitId: string; readonly figures: AccountFigures }[],
  years: readonly number[],
): UnitYears {
  const accounts = new Map<string, AccountFigures>(
    rows.map(({ unitId, figures }) => [`${unitId} ${figures.year}`, figures]),
  );
  const accountOf = (unitId: string, year: number) => accounts.get(`${unitId} ${year}`);
  const input = (unitId: string, year: number): IndicatorInput | null => {
    const own = accountOf(unitId, year);
    return own ? { own, before: accountOf(unitId, year - 1) ?? derivedBefore(own) } : null;
  };
  return {
    list: years,
    input,
    point: (unitId, year) => {
      const after = accountOf(unitId, year + 1);
      const told = after ? derivedBefore(after) : null;
      return input(unitId, year) ?? (told && { own: told, before: null });
    },
  };
}
