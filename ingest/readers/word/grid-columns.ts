/** 1 mm in twentieths of a point. Borders drawn by hand miss one another by less. */
const SAME_EDGE = 57;

/**
 * For each edge of a table's grid, given the widths between them, the column that begins there.
 * Where the borders of two rows all but meet, the grid has a sliver of a column that nobody sees:
 * both its edges begin the same column. Edges beyond the grid count on by one.
 */
export function columnAtEdge(widths: readonly number[]): (edge: number) => number {
  const columns = [0];
  for (const width of widths) {
    const isSliver = width > 0 && width < SAME_EDGE;
    columns.push((columns.at(-1) ?? 0) + (isSliver ? 0 : 1));
  }
  const last = columns.length - 1;
  return (edge) => columns[edge] ?? (columns[last] ?? 0) + edge - last;
}
