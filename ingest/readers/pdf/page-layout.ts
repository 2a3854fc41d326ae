import { alignedTables } from "./aligned-tables";
import { stands } from "./cell-glyphs";
import { drawnLines } from "./drawn-lines";
import { gridTable } from "./grid-table";
import { quarterTurns, type Glyph, type PageMarks } from "./page-marks";
import type { PageTable } from "./page-table";
import type { PageLine } from "./page-lines";
import { printedLines } from "./printed-lines";
import { ruledGrids, type Grid } from "./ruled-grids";
import { stackedGrids } from "./stacked-grids";

export type PageItem = PageLine | PageTable;

/**
 * The tables and lines of a page from top to bottom; what is printed slantwise comes last.
 * `before` is what the page before ends with.
 */
export function pageLayout(
  marks: PageMarks,
  page: number,
  before: PageItem | undefined,
): PageItem[] {
  const drawn = drawnLines(marks.rules);
  // Of nested tables the inner one has the text.
  const grids = ruledGrids(drawn)
    .flatMap(stackedGrids)
    .toSorted((a, b) => areaOf(a) - areaOf(b));
  const inside = new Map<Grid, Glyph[]>(grids.map((grid) => [grid, []]));
  const outside: Glyph[] = [];
  const aside: Glyph[] = [];
  for (const glyph of marks.glyphs) {
    const turns = quarterTurns(glyph);
    const grid = turns === null ? undefined : grids.find((found) => stands(glyph, found));
    const texts = grid ? inside.get(grid) : turns === 0 ? outside : aside;
    texts?.push(glyph);
  }
  const tables = grids.flatMap((grid) => {
    const [written, over] = withoutWatermark(inside.get(grid) ?? []);
    aside.push(...over);
    return gridTable(grid, written, page) ?? [];
  });
  const lines = printedLines(outside).map((line): PageLine => ({ ...line, kind: "line", page }));
  const columns = before?.kind === "table" ? before.aligned : null;
  const stretches = betweenTables(lines, tables);
  const items = [
    ...tables,
    ...stretches.flatMap((stretch) => alignedTables(stretch, drawn.level, columns)),
  ];
  return [...items.toSorted((a, b) => topOf(a) - topOf(b)), ...asideLine(aside, page)];
}

export const topOf = (item: PageItem) => (item.kind === "table" ? item.top : item.y);
export const bottomOf = (item: PageItem) => (item.kind === "table" ? item.bottom : item.y);

function areaOf({ xs, ys }: Grid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}

/** What is printed across a table is this much larger than what stands in it, and this large (points). */
const LARGER = 3;
const LARGE = 28;

function withoutWatermark(glyphs: readonly Glyph[]): [Glyph[], Glyph[]] {
  const sizes = glyphs.map(({ size }) => size).toSorted((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  const isOver = ({ size }: Glyph) => size > LARGE && size > usual * LARGER;
  return [glyphs.filter((glyph) => !isOver(glyph)), glyphs.filter(isOver)];
}

/** Lines that follow each other without a ruled table between them. */
function betweenTables(lines: readonly PageLine[], tables: readonly PageTable[]): PageLine[][] {
  const stretches = new Map<number, PageLine[]>();
  for (const line of lines) {
    const above = tables.filter(({ top }) => top < line.y).length;
    const stretch = stretches.get(above) ?? [];
    stretch.push(line);
    stretches.set(above, stretch);
  }
  return [...stretches.values()];
}

/** A watermark or the like, in the order in which it is drawn. */
function asideLine(glyphs: readonly Glyph[], page: number): PageLine[] {
  const text = glyphs
    .map((glyph) => glyph.text)
    .join("")
    .trim();
  if (text === "") return [];
  const [y, size] = [Math.max(...glyphs.map(({ center }) => center.y)), glyphs[0]?.size ?? 0];
  return [{ kind: "line", page, text, runs: [], y, left: 0, right: 0, size }];
}
