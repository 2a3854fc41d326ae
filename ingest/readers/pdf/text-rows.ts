import { clusters } from "./drawn-lines";
import type { PrintedLine } from "./printed-lines";

export const AMOUNT = /^[-−－(（△]?\d[\d,]*\.(\d+)[)）]?$/;

/** Lines this close in height are one row; font sizes. */
const SAME_ROW = 0.5;
/** A wrapped name's lines are no further from the amount than this (font sizes) … */
const WRAPPED = 1.35;
/** … and clearly nearer than the next row, as part of the distance between rows. */
const NEARER = 0.8;

/**
 * Lines of a table whose rows no drawn line divides, row by row. Amounts tell the rows; a line
 * without any belongs to the amounts beside it if it is too near to be a row of its own.
 */
export function textRows<T extends PrintedLine>(
  lines: readonly T[],
  hasAmount: (line: T) => boolean,
): T[][] {
  const size = lines.reduce((least, line) => Math.min(least, line.size), Infinity);
  const heights = clusters(lines, ({ y }) => y, SAME_ROW * size);
  const yOf = (row: readonly T[]) => row[0]?.y ?? 0;
  const off = (row: readonly T[], other: readonly T[]) => Math.abs(yOf(row) - yOf(other));
  const amounts = heights.filter((row) => row.some(hasAmount));
  const pitch = amounts
    .slice(1)
    .reduce((least, row, at) => Math.min(least, yOf(row) - yOf(amounts[at] ?? row)), Infinity);
  const reach = Math.min(NEARER * pitch, WRAPPED * size);
  const rows = new Map<readonly T[], T[]>(amounts.map((row) => [row, []]));
  for (const row of heights) {
    const [nearest = row] = amounts.toSorted((a, b) => off(row, a) - off(row, b));
    const own = off(row, nearest) < reach ? nearest : row;
    rows.set(own, [...(rows.get(own) ?? []), ...row]);
  }
  return [...rows.values()].toSorted((a, b) => yOf(a) - yOf(b));
}
