import type { BlockFlow } from "../block-flow";

export interface LegacyCell {
  readonly lines: readonly string[];
}

export interface LegacyRow {
  readonly cells: readonly LegacyCell[];
  /** sprmTDefTable of the row's mark: where its cells begin and end, and which are merged. */
  readonly definition: DataView | undefined;
}

/** 1 mm in twentieths of a point: edges nearer to one another are one edge, drawn by hand. */
const SAME_EDGE = 57;
const CELL_BYTES = 20;

/**
 * Each row states the edges of its own cells: all edges together are the table's columns. Where one
 * does not, what stands in which column is unknown, and the rows are printed as lines.
 */
export function printTable(flow: BlockFlow, rows: readonly LegacyRow[]): void {
  const placed = rows.flatMap((row) => {
    const edges = edgesOf(row);
    return edges ? [{ ...row, edges }] : [];
  });
  if (placed.length < rows.length) {
    printLines(flow, rows);
    return;
  }
  const columnOf = columnsAmong(placed.flatMap(({ edges }) => edges));
  flow.openTable();
  for (const { cells, edges, definition } of placed) {
    flow.openRow();
    flow.skipColumns(columnOf(edges[0] ?? 0));
    cells.forEach(({ lines }, index) => {
      const columns = columnOf(edges[index + 1] ?? 0) - columnOf(edges[index] ?? 0);
      flow.openCell();
      for (const line of lines) {
        flow.text(line);
        flow.endLine();
      }
      if (isCovered(definition, edges, index)) flow.closeCoveredCell(columns);
      else flow.closeCell(columns);
    });
    flow.closeRow();
  }
  flow.closeTable();
}

function printLines(flow: BlockFlow, rows: readonly LegacyRow[]): void {
  for (const { cells } of rows) {
    flow.text(cells.flatMap(({ lines }) => lines).join(" "));
    flow.endParagraph();
  }
}

/** Null if the row does not state an edge for each of its cells. */
function edgesOf({ cells, definition }: LegacyRow): number[] | null {
  const count = definition?.getUint8(2) ?? 0;
  if (!definition || count < cells.length) return null;
  return Array.from({ length: count + 1 }, (_, index) => definition.getInt16(3 + 2 * index, true));
}

/** Whether the cell belongs to a merged one on its left or above it. */
function isCovered(
  definition: DataView | undefined,
  edges: readonly number[],
  index: number,
): boolean {
  const at = 3 + 2 * edges.length + CELL_BYTES * index;
  if (!definition || at + 2 > definition.byteLength) return false;
  const flags = definition.getUint16(at, true);
  return (flags & 3) === 1 || ((flags >> 5) & 3) === 1;
}

function columnsAmong(edges: readonly number[]): (edge: number) => number {
  const columns = new Map<number, number>();
  let column = -1;
  let last = -Infinity;
  for (const edge of [...new Set(edges)].toSorted((a, b) => a - b)) {
    if (edge - last >= SAME_EDGE) column += 1;
    columns.set(edge, column);
    last = edge;
  }
  return (edge) => columns.get(edge) ?? 0;
}
