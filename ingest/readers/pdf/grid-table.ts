import { cellGlyphs } from "./cell-glyphs";
import { dividedGrid } from "./divided-grid";
import type { Glyph } from "./page-marks";
import type { PageTable } from "./page-table";
import { printedLines } from "./printed-lines";
import type { Grid } from "./ruled-grids";
import { uprightGlyphs } from "./upright-marks";

/** A ruled table with its texts; null where nothing is written in it: a drawing. */
export function gridTable(drawn: Grid, glyphs: readonly Glyph[], page: number): PageTable | null {
  const grid = dividedGrid(drawn, glyphs);
  const texts = new Map(
    [...cellGlyphs(grid, glyphs)].map(([cell, inside]) => [cell, textOf(inside)]),
  );
  if (![...texts.values()].some((text) => text !== "")) return null;
  const { xs, ys, merged } = grid;
  const columns = xs.length - 1;
  const rows = merged.flatMap((cells, row) => {
    // A merged cell's text stands in its first.
    const own = cells.map((cell, at) =>
      cell === row * columns + at ? (texts.get(cell) ?? "") : "",
    );
    // The space between a frame and its cells is no row of them.
    const isSpace = new Set(cells).size === 1 && own.every((text) => text === "");
    return isSpace ? [] : [own];
  });
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return { kind: "table", page, xs, aligned: null, top, bottom, rows };
}

const textOf = (glyphs: readonly Glyph[]) =>
  printedLines(uprightGlyphs(glyphs))
    .map(({ text }) => text)
    .join("\n");
