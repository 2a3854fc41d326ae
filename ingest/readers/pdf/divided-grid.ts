import { band } from "./cell-glyphs";
import type { Glyph } from "./page-marks";
import { printedLines, type PrintedLine } from "./printed-lines";
import { gridOf, type Grid } from "./ruled-grids";
import { AMOUNT, textRows } from "./text-rows";

/**
 * A grid in which rows that no line divides are divided: where amounts stand one below the other
 * in one column. Pieces of one amount, cut by the width of its cell, don't each have decimals.
 */
export function dividedGrid(grid: Grid, glyphs: readonly Glyph[]): Grid {
  const { xs, ys, lines } = grid;
  const cuts = ys.slice(0, -1).flatMap((_, row) => {
    const inside = glyphs.filter(({ center }) => band(ys, center.y) === row);
    const columns = xs
      .slice(0, -1)
      .map((_x, column) =>
        printedLines(inside.filter(({ center }) => band(xs, center.x) === column)),
      );
    return columns.some(isStacked) ? cutsBetween(columns.flat()) : [];
  });
  if (cuts.length === 0) return grid;
  const [from, to] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const level = [...lines.level, ...cuts.map((at) => ({ at, from, to }))];
  return gridOf({ level, upright: lines.upright }) ?? grid;
}

function isStacked(lines: readonly PrintedLine[]): boolean {
  const decimals = lines.map(({ text }) => AMOUNT.exec(text)?.[1]?.length);
  return lines.length > 1 && decimals[0] !== undefined && new Set(decimals).size === 1;
}

function cutsBetween(lines: readonly PrintedLine[]): number[] {
  const rows = textRows(lines, ({ text }) => AMOUNT.test(text));
  return rows.slice(1).map((row, at) => {
    const bottom = Math.max(...(rows[at] ?? []).map(({ y }) => y));
    const top = Math.min(...row.map(({ y }) => y));
    return (bottom + top) / 2;
  });
}
