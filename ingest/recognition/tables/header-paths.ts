import type { PrintedCell } from "./printed-cell";

/**
 * For each column the header texts above it, from the top row down. A blank header cell belongs to
 * the cell on its left as long as the rows above belong together too: that is how merged cells come
 * out of a text, and how a real merge of any depth reads.
 */
export function headerPaths(rows: readonly (readonly PrintedCell[])[]): PrintedCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const paths: PrintedCell[][] = Array.from({ length: width }, () => []);
  /** Columns at which a group begins, by the rows read so far. */
  const starts = new Set<number>([0]);
  for (const row of rows) {
    let current: PrintedCell | null = null;
    for (let column = 0; column < width; column += 1) {
      const cell = row[column];
      const filled = cell !== undefined && cell.matched !== "";
      if (filled) current = cell;
      else if (starts.has(column)) current = null;
      if (current) paths[column]?.push(current);
    }
    row.forEach(({ matched }, column) => {
      if (matched !== "") starts.add(column);
    });
  }
  return paths;
}

/** Whether a column is headed by another year than the account's: 上年决算数, 2023年决算数. */
export function isOfOtherYear(texts: readonly string[], year: string | null): boolean {
  return texts.some((text) => {
    const named = /(20\d{2})年/.exec(text)?.[1];
    return (
      /上年|上一年|去年/.test(text.replace(/上年(?:结转|结余)/, "")) ||
      (year !== null && named !== undefined && named !== year)
    );
  });
}
