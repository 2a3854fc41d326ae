import { functionName, normaliseName, shortClassName } from "@/accounts/classification";
import { formatRate } from "@/accounts/format-money";
import type { Fen } from "@/accounts/money";
import type { ExecutionRow } from "@/db/queries/execution";
import { zh } from "@/messages/zh";

/** A category whose passage pairs a budget with an actual and whose rate can be drawn. */
export type DrawnRow = ExecutionRow & { readonly budget: Fen; readonly actual: Fen };

/** What of the stated execution stands in one figure: rates against different budgets never do. */
export interface ExecutionView {
  /** 年初预算 or 全年预算: the one that most categories are compared with. */
  readonly basis: string;
  /** Of the whole account, against that budget; null where the text has none. */
  readonly whole: ExecutionRow | null;
  /** Of the whole account, against the other budget. */
  readonly wholeOtherwise: ExecutionRow | null;
  /** The largest budget first; a budget that is zero or not stated comes last. */
  readonly rows: readonly ExecutionRow[];
  readonly drawn: readonly DrawnRow[];
  readonly finding: string;
}

/** Null where the narrative pairs no budget with an actual at all. */
export function executionView(
  whole: ExecutionRow | null,
  categories: readonly ExecutionRow[],
): ExecutionView | null {
  const basis = usualBasis([...(whole ? [whole] : []), ...categories]);
  if (basis === null) return null;
  const rows = categories
    .filter((row) => row.basis === basis)
    .toSorted((a, b) => (b.budget ?? 0) - (a.budget ?? 0));
  const drawn = rows.filter(isDrawn);
  const own = whole?.basis === basis ? whole : null;
  return {
    basis,
    whole: own,
    wholeOtherwise: own ? null : whole,
    rows,
    drawn,
    finding: finding(basis, own, rows, drawn),
  };
}

/** As printed where it is printed; a computed one says so. */
export function rateText({ statedRate, computedRate, rateDecimals }: ExecutionRow): string {
  if (statedRate !== null) return formatRate(statedRate, rateDecimals ?? 1);
  return computedRate === null ? "—" : zh.account.execution.computed(formatRate(computedRate));
}

export function rateOf({ statedRate, computedRate }: ExecutionRow): number {
  return computedRate ?? statedRate ?? 0;
}

/** A name that is short, and another one for each row: 行政运行 stands under many groups. */
export function categoryName(row: ExecutionRow, rows: readonly ExecutionRow[]): string {
  const name = shortName(row);
  const isShared = rows.some((other) => other !== row && shortName(other) === name);
  const group = row.code === null ? null : functionName(row.code.slice(0, 5));
  return isShared && group !== null && group !== name ? `${group} · ${name}` : name;
}

/** The text names another category than the row of the table that its code belongs to. */
export function isNamedOtherwise({ code, named }: ExecutionRow): boolean {
  const official = code === null ? null : functionName(code);
  if (official === null || named === null) return false;
  return !normaliseName(named)
    .replace(/（[类款项]）$/, "")
    .endsWith(official);
}

function shortName({ code, named }: ExecutionRow): string {
  if (code?.length === 3) return shortClassName(code);
  return (code === null ? null : functionName(code)) ?? named ?? zh.account.execution.whole;
}

function isDrawn(row: ExecutionRow): row is DrawnRow {
  return row.budget !== null && row.budget > 0 && row.actual !== null;
}

function usualBasis(rows: readonly ExecutionRow[]): string | null {
  const count = (basis: string | null) => rows.filter((row) => row.basis === basis).length;
  const [usual] = rows.toSorted((a, b) => count(b.basis) - count(a.basis));
  return usual?.basis ?? null;
}

function finding(
  basis: string,
  whole: ExecutionRow | null,
  rows: readonly ExecutionRow[],
  drawn: readonly DrawnRow[],
): string {
  const name = (row: ExecutionRow) => categoryName(row, rows);
  const [lowest] = drawn.toSorted((a, b) => rateOf(a) - rateOf(b));
  return zh.account.executionFinding({
    basis,
    // A rate of nothing is no rate, whatever the text says.
    rate: whole && whole.statedRate !== null && whole.budget !== 0 ? rateText(whole) : null,
    over: drawn.filter((row) => row.actual > row.budget).map(name),
    lowest:
      lowest && drawn.length > 1 && rateOf(lowest) < 1
        ? { name: name(lowest), rate: rateText(lowest) }
        : null,
    categories: drawn.length,
    level: drawn.every(({ code }) => code?.length === 3) ? "类" : "项",
    noBudget: [...(whole ? [whole] : []), ...rows].every(({ budget }) => budget === 0),
  });
}
