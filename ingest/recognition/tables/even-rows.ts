import type { PrintedCell } from "./printed-cell";
import type { UnreadPart } from "./table-reading";

type Rows = readonly (readonly PrintedCell[])[];

/** Beyond this, missing cells at the ends of rows stay missing: no published table is so large. */
const MOST_CELLS = 200_000;

/**
 * Rows of one width: blank cells at the end of a row get lost on the way. The width is the largest
 * that two rows have; what one row alone has beyond it stands under no header, and is said.
 */
export function evenRows(rows: Rows): {
  readonly rows: Rows;
  readonly beyond: readonly UnreadPart[];
} {
  const width = sharedWidth(rows);
  if (width * rows.length > MOST_CELLS) return { rows, beyond: [] };
  const beyond = rows.flatMap((row) =>
    row
      .slice(width)
      .filter(({ matched }) => /\d/.test(matched))
      .map(({ text, place }) => ({
        what: `“${text.trim()}”`,
        why: "这一行比别的行多出一格，不知属于哪一栏",
        place,
      })),
  );
  return { rows: rows.map((row) => ofWidth(row, width)), beyond };
}

function sharedWidth(rows: Rows): number {
  const [widest = 0, second = widest] = rows.map((row) => row.length).toSorted((a, b) => b - a);
  return second;
}

function ofWidth(row: readonly PrintedCell[], width: number): readonly PrintedCell[] {
  const last = row.at(-1);
  if (!last || row.length >= width) return row.slice(0, width);
  const blanks = Array.from({ length: width - row.length }, (_, index) => ({
    text: "",
    matched: "",
    place: { ...last.place, column: row.length + index },
  }));
  return [...row, ...blanks];
}
