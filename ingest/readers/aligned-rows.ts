import type { Cell, Line } from "./document";
import { isColumnNumbers, isOver, placeOf, type Column, type TextRun } from "./text-columns";

/** A line with what stands in it, apart by spaces. */
export interface SpacedLine {
  readonly at: number;
  readonly line: Line;
  readonly runs: readonly TextRun[];
}

/** Heads of several columns line by line; below them the heads of one, wrapped lines together. */
export function headerRows(header: readonly SpacedLine[], columns: readonly Column[]): Cell[][] {
  const numbers = header.filter(({ runs }) => isColumnNumbers(runs));
  const spans = ({ runs }: SpacedLine) =>
    runs.some((run) => columns.filter((column) => isOver(run, column)).length > 1);
  const words = header.filter((line) => !numbers.includes(line));
  const single = words.filter((line) => !spans(line));
  const [line] = single;
  return [
    ...words.filter(spans).map((row) => cellsOf(row, columns)),
    ...(line ? [cellsOf({ ...line, runs: single.flatMap(({ runs }) => runs) }, columns)] : []),
    ...numbers.map((row) => cellsOf(row, columns)),
  ];
}

export function cellsOf({ line, runs }: SpacedLine, columns: readonly Column[]): Cell[] {
  const firsts = runs.map((run) => placeOf(run, columns));
  return columns.map((_column, at) => ({
    text: runs
      .filter((_run, index) => firsts[index] === at)
      .map(({ text }) => text)
      .join(""),
    position: line.position,
  }));
}

/** Rows with the other lines of their wrapped names: as many above the amounts as below them. */
export function wholeRows(
  lines: readonly SpacedLine[],
  rows: readonly SpacedLine[],
  columns: readonly Column[],
  wrapped: readonly SpacedLine[],
): Cell[][] {
  const base = lines[0]?.at ?? 0;
  const above = rows.map((): SpacedLine[] => []);
  above[0]?.push(...wrapped);
  const below = rows.map((): SpacedLine[] => []);
  rows.forEach((row, index) => {
    const next = rows[index + 1]?.at ?? Infinity;
    const between = lines.slice(row.at - base + 1, next - base);
    const blank = between.findIndex(({ runs }) => runs.length === 0);
    const pieces = between.filter(({ runs }) => runs.length > 0);
    const own = between
      .slice(0, blank === -1 ? undefined : blank)
      .filter(({ runs }) => runs.length > 0);
    const isLast = index === rows.length - 1;
    const count =
      isLast || blank !== -1 ? own.length : Math.min(pieces.length, above[index]?.length ?? 0);
    below[index]?.push(...pieces.slice(0, count));
    above[index + 1]?.push(...pieces.slice(count));
  });
  return rows.map((row, index) => {
    const parts = [...(above[index] ?? []), row, ...(below[index] ?? [])];
    return cellsOf({ ...row, runs: parts.flatMap(({ runs }) => runs) }, columns);
  });
}
