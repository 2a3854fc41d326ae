import type { Fen } from "@/accounts/money";

import type { ExecutionView } from "./execution-address";

interface Rankable {
  readonly unit: { readonly shortName: string };
  readonly rate: number | null;
  readonly budget: Fen;
  readonly actual: Fen;
  readonly deviation: Fen;
}

const byName = new Intl.Collator("zh-CN");

/** In the order of the address; what has no rate comes last either way. */
export function ranked<Row extends Rankable>(
  rows: readonly Row[],
  { sort, descending }: Pick<ExecutionView, "sort" | "descending">,
): readonly Row[] {
  const turn = descending ? -1 : 1;
  if (sort === "unit")
    return rows.toSorted((a, b) => turn * byName.compare(a.unit.shortName, b.unit.shortName));
  return rows.toSorted((a, b) => {
    const [one, other] = [a[sort], b[sort]];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return turn * (one - other);
  });
}

/** The scale of the bars in a table: of the rows that it lists. */
export function highestRate(rows: readonly Pick<Rankable, "rate">[]): number {
  return Math.max(1, ...rows.flatMap(({ rate }) => rate ?? []));
}
