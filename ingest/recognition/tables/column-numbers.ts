import type { PrintedCell } from "./printed-cell";

/**
 * The 栏次 row numbers the columns 1, 2, 3 … and looks like figures. It is told by its sequence:
 * whole numbers that count on by one, in printed order, from the number before.
 * Returns the last number reached, or null where the row is no such row.
 */
export function columnNumbers(row: readonly PrintedCell[], after = 0): number | null {
  const numbers = row.map(({ matched }) => matched).filter((text) => /\d/.test(text));
  if (numbers.length === 0) return null;
  const counts = numbers.every((text, index) => text === `${after + index + 1}`);
  return counts ? after + numbers.length : null;
}

/** Words that stand in a row of column numbers beside the numbers. */
const ROW_LABEL = /^(?:栏次|行次|类|款|项|编码|科目编码|科目名称|)$/;

export function isColumnNumberRow(row: readonly PrintedCell[]): boolean {
  return (
    columnNumbers(row) !== null &&
    row.every(({ matched }) => /^\d+$/.test(matched) || ROW_LABEL.test(matched))
  );
}
