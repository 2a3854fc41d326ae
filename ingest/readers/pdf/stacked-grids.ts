import type { DrawnLine } from "./drawn-lines";
import { gridOf, type Grid } from "./ruled-grids";

/** What has fewer rows or columns than this above or below a row without columns is no table. */
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;

interface Section {
  readonly from: number;
  readonly to: number;
  /** Numbers of the inner edges that divide its rows. */
  readonly edges: string;
  readonly isTable: boolean;
}

/** Tables that touch are one grid: they part at rows without columns, where the columns change. */
export function stackedGrids(grid: Grid): Grid[] {
  const sections = sectionsOf(grid);
  const cuts = sections.slice(1).flatMap((section, at) => {
    const above = sections[at];
    return above?.isTable && section.isTable && above.edges !== section.edges ? [above.to] : [];
  });
  if (cuts.length === 0) return [grid];
  const rows = grid.ys.length - 1;
  return [0, ...cuts].flatMap((from, at) => partOf(grid, from, cuts[at] ?? rows) ?? []);
}

/** Rows with columns that follow each other without a row across all columns between them. */
function sectionsOf({ merged }: Grid): Section[] {
  const sections: Section[] = [];
  let from = 0;
  merged.forEach((row, at) => {
    const isLast = at === merged.length - 1;
    const ends = new Set(row).size === 1;
    if (!ends && !isLast) return;
    const to = ends ? at : at + 1;
    if (to > from) sections.push(sectionOf(merged.slice(from, to), from));
    from = at + 1;
  });
  return sections;
}

function sectionOf(rows: Grid["merged"], from: number): Section {
  const edges = new Set(
    rows.flatMap((row) => row.flatMap((cell, at) => (at > 0 && cell !== row[at - 1] ? [at] : []))),
  );
  const isTable = rows.length >= FEWEST_ROWS && edges.size + 1 >= FEWEST_COLUMNS;
  const to = from + rows.length;
  return { from, to, edges: [...edges].toSorted((a, b) => a - b).join(" "), isTable };
}

function partOf({ ys, lines }: Grid, from: number, to: number): Grid | null {
  const [top = 0, bottom = 0] = [ys[from], ys[to]];
  const clipped = (line: DrawnLine): DrawnLine[] => {
    const part = { ...line, from: Math.max(line.from, top), to: Math.min(line.to, bottom) };
    return part.to > part.from ? [part] : [];
  };
  const edges = ys.slice(from, to + 1);
  const level = lines.level.filter(({ at }) =>
    edges.some((edge) => Math.abs(edge - at) <= SAME_EDGE),
  );
  return gridOf({ level, upright: lines.upright.flatMap(clipped) });
}

/** Lines of one edge stand no further apart; points. */
const SAME_EDGE = 3;
