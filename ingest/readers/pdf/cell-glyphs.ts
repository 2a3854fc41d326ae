import { leftOf, rightOf, type Glyph } from "./page-marks";
import type { Grid } from "./ruled-grids";

/** Glyphs this far outside a table's outer lines still stand in it; points. */
const OUTSIDE = 1;
/** A border that leaves at least this part of a digit on either side runs through it. */
const CUT = 0.2;
/** Digits closer than this belong to one number; font sizes. */
const ONE_NUMBER = 0.15;
const NUMERIC = /^[\d.,]$/;

export function stands(glyph: Glyph, { xs, ys }: Grid): boolean {
  const { x, y } = glyph.center;
  return (
    x >= (xs[0] ?? 0) - OUTSIDE &&
    x <= (xs.at(-1) ?? 0) + OUTSIDE &&
    y >= (ys[0] ?? 0) - OUTSIDE &&
    y <= (ys.at(-1) ?? 0) + OUTSIDE
  );
}

/** The glyphs of a table by the number of their cell (see Grid.merged). */
export function cellGlyphs(grid: Grid, glyphs: readonly Glyph[]): Map<number, Glyph[]> {
  const cells = new Map<number, Glyph[]>();
  const put = (cell: number, glyph: Glyph) => {
    const inside = cells.get(cell) ?? [];
    inside.push(glyph);
    cells.set(cell, inside);
  };
  const numbers = numbersOver(grid, glyphs);
  for (const glyph of glyphs) if (!numbers.has(glyph)) put(cellOf(grid, glyph), glyph);
  for (const [glyph, cell] of numbers) put(cell, glyph);
  return cells;
}

function cellOf({ xs, ys, merged }: Grid, { center }: Glyph): number {
  const row = Math.min(band(ys, center.y), ys.length - 2);
  const column = Math.min(band(xs, center.x), xs.length - 2);
  return merged[row]?.[column] ?? 0;
}

export function band(edges: readonly number[], at: number): number {
  return Math.max(
    0,
    edges.findLastIndex((edge) => edge <= at),
  );
}

/**
 * A number too long for its cell is printed across the border. Where the border runs through one
 * of its digits, all of them belong to the cell that holds most of them.
 */
function numbersOver(grid: Grid, glyphs: readonly Glyph[]): Map<Glyph, number> {
  const numeric = glyphs.filter(({ text }) => NUMERIC.test(text));
  const over = new Map<Glyph, number>();
  if (!numeric.some((glyph) => isCut(grid, glyph))) return over;
  const sorted = numeric.toSorted(
    (a, b) => Math.round(a.center.y) - Math.round(b.center.y) || leftOf(a) - leftOf(b),
  );
  let number: Glyph[] = [];
  const close = () => {
    if (number.some((glyph) => isCut(grid, glyph))) {
      const cell = mostFrequent(number.map((glyph) => cellOf(grid, glyph)));
      for (const glyph of number) over.set(glyph, cell);
    }
    number = [];
  };
  for (const glyph of sorted) {
    const last = number.at(-1);
    const goesOn =
      last &&
      Math.abs(last.center.y - glyph.center.y) < glyph.size / 4 &&
      Math.abs(leftOf(glyph) - rightOf(last)) < ONE_NUMBER * glyph.size;
    if (!goesOn) close();
    number.push(glyph);
  }
  close();
  return over;
}

function isCut(grid: Grid, glyph: Glyph): boolean {
  const width = rightOf(glyph) - leftOf(glyph);
  const row = Math.min(band(grid.ys, glyph.center.y), grid.ys.length - 2);
  return grid.xs.some((edge, column) => {
    const part = (edge - leftOf(glyph)) / width;
    const cells = grid.merged[row] ?? [];
    return part > CUT && part < 1 - CUT && cells[column - 1] !== cells[column];
  });
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
