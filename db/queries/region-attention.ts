import "server-only";

import { fen, type Fen } from "@/accounts/money";
import type { ContradictingDocument, RegionFlags } from "./region-flags";
import type { RegionUnitRow } from "./region-units";
import { BUDGET_BASES, unitExecution, type UnitExecution } from "./region-execution";

/** Suggested lines: hints at what to look into, no breaches. Rates are fractions. */
export interface AttentionLines {
  readonly low: number;
  readonly high: number;
  /** Change on the year before, together with an amount: small sums move far. */
  readonly change: number;
  readonly changeFen: Fen;
  /** What is left of what could be spent. */
  readonly closing: number;
}

export const USUAL_LINES: AttentionLines = {
  low: 0.8,
  high: 1.2,
  change: 0.2,
  changeFen: fen(50_000_000),
  closing: 0.2,
};

/** What there is to look into in a region's year, each kind by itself, the largest first. */
export interface RegionAttention {
  readonly execution: readonly UnitExecution[];
  readonly sangongOver: readonly RegionUnitRow[];
  /** “三公” rose though the whole expenditure fell. */
  readonly sangongUp: readonly RegionUnitRow[];
  /** Large changes that the account gives no reason for. */
  readonly unexplained: readonly RegionUnitRow[];
  readonly closing: readonly { readonly row: RegionUnitRow; readonly rate: number }[];
  readonly contradicting: readonly {
    readonly row: RegionUnitRow;
    readonly flag: ContradictingDocument;
  }[];
  /** Neither fine nor wrong: nobody looked. */
  readonly unchecked: readonly RegionUnitRow[];
  readonly unread: readonly {
    readonly row: RegionUnitRow;
    readonly flags: RegionFlags["unreadTables"][number];
  }[];
  readonly negative: readonly {
    readonly row: RegionUnitRow;
    readonly entry: RegionFlags["negative"][number];
  }[];
}

export function regionAttention(
  units: readonly RegionUnitRow[],
  flags: RegionFlags,
  lines: AttentionLines,
): RegionAttention {
  const byDocument = new Map(units.map((row) => [row.documentId, row]));
  const of = <Flag extends { readonly documentId: string }>(flag: Flag) => {
    const row = byDocument.get(flag.documentId);
    return row ? [{ row, flag }] : [];
  };
  const over = (row: RegionUnitRow) => (row.sangong ?? 0) - (row.sangongBudget ?? 0);
  const rise = (row: RegionUnitRow) => (row.sangong ?? 0) - (row.sangongBefore ?? 0);
  return {
    execution: BUDGET_BASES.flatMap((basis) => unitExecution(units, basis)).filter(
      ({ rate }) => rate !== null && (rate < lines.low || rate > lines.high),
    ),
    sangongOver: units
      .filter((row) => row.sangong !== null && row.sangongBudget !== null && over(row) > 0)
      .toSorted((a, b) => over(b) - over(a)),
    sangongUp: units
      .filter(
        (row) =>
          row.sangong !== null &&
          row.sangongBefore !== null &&
          rise(row) > 0 &&
          row.change !== null &&
          row.change < 0,
      )
      .toSorted((a, b) => rise(b) - rise(a)),
    unexplained: largeMoves(units, lines).filter(({ reasons }) => reasons.length === 0),
    closing: units
      .flatMap((row) => {
        const rate = closingRate(row);
        return rate !== null && rate > lines.closing ? [{ row, rate }] : [];
      })
      .toSorted((a, b) => b.rate - a.rate),
    contradicting: flags.contradicting.flatMap(of),
    unchecked: flags.unchecked.flatMap(of).map(({ row }) => row),
    unread: flags.unreadTables.flatMap(of).map(({ row, flag }) => ({ row, flags: flag })),
    negative: flags.negative.flatMap(of).map(({ row, flag }) => ({ row, entry: flag })),
  };
}

/** Whose spending changed, the largest amount first. */
export function rankedMoves(units: readonly RegionUnitRow[]): readonly RegionUnitRow[] {
  return units
    .filter(({ change }) => change !== null && change !== 0)
    .toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
}

/** Changes beyond both lines, the largest amount first. */
export function largeMoves(
  units: readonly RegionUnitRow[],
  lines: AttentionLines,
): readonly RegionUnitRow[] {
  return rankedMoves(units).filter(
    ({ change, changeRate }) =>
      changeRate !== null &&
      Math.abs(changeRate) > lines.change &&
      Math.abs(change ?? 0) > lines.changeFen,
  );
}

/** 年末结转结余 of what was spent and what is left; null where one is not stated, or there is nothing. */
function closingRate({ closingBalance, expenditure }: RegionUnitRow): number | null {
  if (closingBalance === null || expenditure === null) return null;
  const whole = closingBalance + expenditure;
  return whole > 0 ? closingBalance / whole : null;
}
