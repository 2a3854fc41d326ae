import { DisjointSets } from "./disjoint-sets";
import { clusters, type DrawnLine, type DrawnLines } from "./drawn-lines";

/** The cells of a table as its lines bound them. */
export interface Grid {
  /** Left edges of the columns and the right edge of the last, ascending; points. */
  readonly xs: readonly number[];
  /** Likewise top to bottom. */
  readonly ys: readonly number[];
  /** For each row and column the number (row × columns + column) of the first cell merged into it. */
  readonly merged: readonly (readonly number[])[];
  readonly lines: DrawnLines;
}

/** Lines meet although this far apart; no cell is narrower. */
const MEETS = 3;
/** Lines that end this far outside the last one across are closed by an edge that is not drawn. */
const OPEN_EDGE = 6;
/** A border counts as drawn when this much of it is. */
const DRAWN_PART = 0.5;
/** No page has as many; a drawing of hatched lines has. */
const MOST_CELLS = 20_000;

/** Tables are what connected lines bound, if that is more than one column. */
export function ruledGrids(lines: DrawnLines): Grid[] {
  return connected(lines).flatMap((part) => {
    const grid = gridOf(part);
    return grid?.merged.some((row) => new Set(row).size > 1) ? [grid] : [];
  });
}

function connected({ level, upright }: DrawnLines): DrawnLines[] {
  const sets = new DisjointSets(level.length + upright.length);
  const byPlace = upright
    .map((line, index) => ({ line, set: level.length + index }))
    .toSorted((a, b) => a.line.at - b.line.at);
  level.forEach((across, index) => {
    const first = firstAtLeast(byPlace, across.from - MEETS);
    for (const { line, set } of byPlace.slice(first)) {
      if (line.at > across.to + MEETS) break;
      if (across.at >= line.from - MEETS && across.at <= line.to + MEETS) sets.join(index, set);
    }
  });
  const parts = new Map<number, { level: DrawnLine[]; upright: DrawnLine[] }>();
  const partOf = (index: number) => {
    const part = parts.get(sets.find(index)) ?? { level: [], upright: [] };
    parts.set(sets.find(index), part);
    return part;
  };
  level.forEach((line, index) => partOf(index).level.push(line));
  upright.forEach((line, index) => partOf(level.length + index).upright.push(line));
  return withLooseLines([...parts.values()]);
}

/** A border that meets no other, where rows are not divided, belongs to the table around it. */
function withLooseLines(parts: readonly DrawnLines[]): DrawnLines[] {
  const isLoose = ({ level, upright }: DrawnLines) => level.length === 0 || upright.length === 0;
  const loose = parts.filter(isLoose);
  return parts
    .filter((part) => !isLoose(part))
    .map((part) => {
      const across = reachOf(part.level, part.upright);
      const down = reachOf(part.upright, part.level);
      const level = loose.flatMap((other) => other.level.filter((l) => lies(l, across, down)));
      const upright = loose.flatMap((other) => other.upright.filter((l) => lies(l, down, across)));
      return { level: [...part.level, ...level], upright: [...part.upright, ...upright] };
    });
}

type Reach = Pick<DrawnLine, "from" | "to">;

/** From where to where lines in one direction reach, and those across stand. */
function reachOf(along: readonly DrawnLine[], across: readonly DrawnLine[]): Reach {
  const places = across.map(({ at }) => at);
  return {
    from: Math.min(...along.map(({ from }) => from), ...places),
    to: Math.max(...along.map(({ to }) => to), ...places),
  };
}

function lies({ at, from, to }: DrawnLine, along: Reach, across: Reach): boolean {
  return (
    from >= along.from - MEETS &&
    to <= along.to + MEETS &&
    at >= across.from - MEETS &&
    at <= across.to + MEETS
  );
}

function firstAtLeast(sorted: readonly { line: DrawnLine }[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.line.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function gridOf(lines: DrawnLines): Grid | null {
  const { level, upright } = lines;
  const xs = edges(upright, level);
  const ys = edges(level, upright);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows > MOST_CELLS) return null;
  const sets = new DisjointSets(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + column;
      const [left = 0, right = 0] = xs.slice(column, column + 2);
      const [top = 0, bottom = 0] = ys.slice(row, row + 2);
      if (column + 1 < columns && !isDrawn(upright, right, top, bottom)) sets.join(cell, cell + 1);
      if (row + 1 < rows && !isDrawn(level, bottom, left, right)) sets.join(cell, cell + columns);
    }
  }
  const merged = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => sets.find(row * columns + column)),
  );
  return { xs, ys, merged, lines };
}

/** Where lines bound cells, closed at both ends where the lines across reach beyond the last. */
function edges(lines: readonly DrawnLine[], across: readonly DrawnLine[]): number[] {
  const drawn = clusters(lines, ({ at }) => at, MEETS).map(longest);
  const froms = across.map(({ from }) => from).toSorted((a, b) => a - b);
  const tos = across.map(({ to }) => to).toSorted((a, b) => b - a);
  // One line alone may overhang by mistake.
  const [start = 0, end = 0] = [froms[1] ?? froms[0], tos[1] ?? tos[0]];
  const first = drawn[0] ?? Infinity;
  const last = drawn.at(-1) ?? -Infinity;
  return [
    ...(start < first - OPEN_EDGE ? [start] : []),
    ...drawn,
    ...(end > last + OPEN_EDGE ? [end] : []),
  ];
}

function longest(lines: readonly DrawnLine[]): number {
  return lines.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a)).at;
}

function isDrawn(lines: readonly DrawnLine[], at: number, from: number, to: number): boolean {
  const drawn = lines
    .filter((line) => Math.abs(line.at - at) <= MEETS)
    .reduce((sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)), 0);
  return drawn >= (to - from) * DRAWN_PART;
}
