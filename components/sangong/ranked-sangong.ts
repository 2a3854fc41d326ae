import { fen, type Fen } from "@/accounts/money";
import type { SangongComponent } from "@/db/queries/sangong";
import type { SangongUnitRow } from "@/db/queries/sangong-by-units";

import type { SangongView } from "./sangong-address";

/** A unit that states the asked component. */
export interface RankedSangong extends Pick<SangongUnitRow, "unit" | "documentId" | "place"> {
  readonly actual: Fen;
  readonly budget: Fen | null;
  readonly before: Fen | null;
  readonly change: Fen | null;
  readonly over: boolean;
  readonly rose: boolean;
}

export function ofComponent(
  rows: readonly SangongUnitRow[],
  component: SangongComponent,
): readonly RankedSangong[] {
  return rows.flatMap(({ unit, documentId, place, ...amounts }) => {
    const actual = amounts.actual[component];
    const budget = amounts.budget[component];
    const before = amounts.before[component];
    if (actual === null) return [];
    const change = before === null ? null : fen(actual - before);
    return [
      {
        unit,
        documentId,
        place,
        actual,
        budget,
        before,
        change,
        over: budget !== null && actual > budget,
        rose: change !== null && change > 0,
      },
    ];
  });
}

const byName = new Intl.Collator("zh-CN");

/** In the order of the address, the largest first unless it says otherwise; what is not stated last. */
export function rankedSangong(
  rows: readonly RankedSangong[],
  { sort, ascending }: Pick<SangongView, "sort" | "ascending">,
): readonly RankedSangong[] {
  const turn = ascending ? 1 : -1;
  // A name is looked up from the first letter on.
  if (sort === "unit")
    return rows.toSorted((a, b) => -turn * byName.compare(a.unit.shortName, b.unit.shortName));
  return rows.toSorted((a, b) => {
    const [one, other] = [valueOf(a, sort), valueOf(b, sort)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return turn * (one - other);
  });
}

function valueOf(row: RankedSangong, sort: "actual" | "rate" | "change"): number | null {
  if (sort !== "rate") return row[sort];
  return row.budget !== null && row.budget > 0 ? row.actual / row.budget : null;
}
