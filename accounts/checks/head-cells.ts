import type { Account } from "../account";
import { ordinaryText } from "../classification";
import { TABLE_NUMBERS, type TableLine, type TableNumber } from "../published-tables";
import type { StoredBlock } from "../stored-block";
import type { TextLine } from "./document-text";

export interface HeadCell extends TextLine {
  readonly number: TableNumber;
}

/** A title, or a name after a colon. */
const HEAD = /表\s*$|[:：]/;

/** The cells above a table's first line that may be its head: some formats have title, unit and year there. */
export function headCells({ tables }: Account, blocks: readonly StoredBlock[]): HeadCell[] {
  return TABLE_NUMBERS.flatMap((number) => {
    const { place, lines } = tables[number];
    if (!place) return [];
    const block = blocks[place.block];
    if (block?.kind !== "table") return [];
    const first = firstRow(lines, place.block);
    return block.rows.slice(0, first).flatMap((cells, row) =>
      cells.flatMap(({ text, position }, column): HeadCell[] => {
        if (!HEAD.test(text)) return [];
        const at = { block: place.block, row, column, ...position };
        return [{ number, text: ordinaryText(text), place: at }];
      }),
    );
  });
}

/** None where no line was read in the table's own block. */
function firstRow(lines: readonly TableLine[], block: number): number {
  let first = Infinity;
  for (const { place } of lines)
    if (place.block === block && place.row !== undefined) first = Math.min(first, place.row);
  return first === Infinity ? 0 : first;
}
