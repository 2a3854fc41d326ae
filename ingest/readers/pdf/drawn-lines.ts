import type { Box } from "./page-marks";

/** A line of a table: where it runs, and from where to where along. Points. */
export interface DrawnLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface DrawnLines {
  readonly level: readonly DrawnLine[];
  readonly upright: readonly DrawnLine[];
}

/** Double borders and the borders of neighbouring cells are drawn this close together. */
const SAME_LINE = 2;
/** Borders drawn cell by cell or as dashes leave gaps up to this. */
const GAP = 3;
/** The dots of a dotted border, which can run either way. */
const DOT = 3;
/** No border of a cell is shorter. */
const SHORTEST = 5;

/** Borders are drawn cell by cell, twice, or as thin rectangles; put together they are lines. */
export function drawnLines(rules: readonly Box[]): DrawnLines {
  const level: DrawnLine[] = [];
  const upright: DrawnLine[] = [];
  for (const { left, right, top, bottom } of rules) {
    const [width, height] = [right - left, bottom - top];
    const isDot = Math.max(width, height) < DOT;
    if (isDot || width > height) level.push({ at: (top + bottom) / 2, from: left, to: right });
    if (isDot || width <= height) upright.push({ at: (left + right) / 2, from: top, to: bottom });
  }
  const isLong = ({ from, to }: DrawnLine) => to - from >= SHORTEST;
  return { level: joined(level).filter(isLong), upright: joined(upright).filter(isLong) };
}

function joined(lines: readonly DrawnLine[]): DrawnLine[] {
  return clusters(lines, ({ at }) => at, SAME_LINE).flatMap((cluster) => {
    const pieces: DrawnLine[] = [];
    for (const line of cluster.toSorted((a, b) => a.from - b.from)) {
      const last = pieces.at(-1);
      if (last && line.from <= last.to + GAP) {
        const longer = line.to - line.from > last.to - last.from ? line.at : last.at;
        pieces[pieces.length - 1] = { at: longer, from: last.from, to: Math.max(last.to, line.to) };
      } else {
        pieces.push(line);
      }
    }
    return pieces;
  });
}

/** Groups of values no further than `width` from the first of their group, in ascending order. */
export function clusters<T>(
  values: readonly T[],
  position: (value: T) => number,
  width: number,
): T[][] {
  const groups: T[][] = [];
  for (const value of values.toSorted((a, b) => position(a) - position(b))) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first !== undefined && position(value) - position(first) <= width) {
      group.push(value);
    } else {
      groups.push([value]);
    }
  }
  return groups;
}
