import { fen, sumFen, type Fen, type Unit } from "@/accounts/money";
import type { StackedPart } from "@/charts/stack-of";

import { StackedYearsChart } from "../charts/stacked-years-chart";
import { accountHref } from "../page-href";
import type { UnitPlace } from "./unit-place";

export type YearPart = StackedPart;

interface YearPartsProps {
  readonly place: UnitPlace;
  /** A value for each of the place's years. */
  readonly parts: readonly YearPart[];
  readonly unit: Unit;
  /** The budget of each year, and its name. */
  readonly frames?: readonly (Fen | null)[];
  readonly frameName?: string;
  /** Where all the years can be shown as parts of a hundred: if the reader asked for it. */
  readonly share?: boolean;
}

/** Parts of each year on each other; each column leads to the year's account. */
export function YearParts(props: YearPartsProps) {
  const { place, parts, unit, frames, frameName, share = false } = props;
  const { unit: own, years } = place;
  return (
    <StackedYearsChart
      years={years}
      parts={parts}
      unit={unit}
      share={share}
      totals={years.map((_, at) => totalAt(parts, at))}
      hrefs={years.map((year) => (own.years.includes(year) ? accountHref(own.id, year) : null))}
      {...(frames && { frames })}
      {...(frameName !== undefined && { frameName })}
    />
  );
}

/** Null where none of the parts is stated. */
function totalAt(parts: readonly YearPart[], at: number): Fen | null {
  const stated = parts.flatMap(({ values }) => values[at] ?? []);
  return stated.length === 0 ? null : fen(sumFen(stated));
}
