import type { Account } from "../account";
import { ordinaryText } from "../classification";
import { TABLE_NUMBERS, type TableNumber } from "../published-tables";
import type { StoredBlock } from "../stored-block";
import type { TextLine } from "./document-text";

export interface HeadCell extends TextLine {
  readonly number: TableNumber;
}

/** The cells above a table's first line: some formats have its title, unit and year there. */
export function headCells({ tables }: Account, blocks: readonly StoredBlock[]): HeadCell[] {
  return TABLE_NUMBERS.flatMap((number) => {
    const { place, lines } = tables[number];
    if (!place) return [];
    const block = blocks[place.block];
    if (block?.kind !== "table") return [];
    const rows = lines.flatMap((line) =>
      line.place.block === place.block && line.place.row !== undefined ? [line.place.row] : [],
    );
    if (rows.length === 0) return [];
    return block.rows.slice(0, Math.min(...rows)).flatMap((cells, row) =>
      cells.flatMap(({ text, position }, column): HeadCell[] => {
        const words = ordinaryText(text);
        const at = { block: place.block, row, column, ...position };
        return words === "" ? [] : [{ number, text: words, place: at }];
      }),
    );
  });
}
