import type { ColumnKey, LineKey, Side, TableNumber } from "@/accounts/published-tables";

import type { Money } from "./money";

/** A line of a published table. Null: nothing is stated, so the cell is blank. */
export interface TrueLine {
  readonly side: Side | null;
  /** Of a total; null for an entry. */
  readonly key: LineKey | null;
  /** Of an entry; null for a total. */
  readonly code: string | null;
  readonly name: string;
  readonly figures: Readonly<Partial<Record<ColumnKey, Money | null>>>;
}

export type TrueTables = Readonly<Record<TableNumber, readonly TrueLine[]>>;

export const stated = (amount: Money): Money | null => (amount === 0 ? null : amount);

export const isEmpty = (lines: readonly TrueLine[]): boolean =>
  lines.every(({ figures }) => Object.values(figures).every((amount) => amount === null));
