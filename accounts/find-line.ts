import type { Figure } from "./provenance";
import type { LineKey, PublishedTable, Side, TableLine } from "./published-tables";

/** The line of a table that is known by a key, such as its 合计; undefined where it is not printed. */
export function findLine(
  table: PublishedTable,
  key: LineKey,
  side: Side | null = null,
): TableLine | undefined {
  return table.lines.find((line) => line.key === key && line.side === side);
}

/** The entries of a table that print an amount in this column, in the document's order. */
export function statedEntries(
  table: PublishedTable,
  column: keyof TableLine["figures"],
  side: Side | null = null,
): readonly { readonly line: TableLine; readonly figure: Figure }[] {
  return table.lines.flatMap((line) => {
    const figure = line.figures[column];
    const stated = line.kind === "entry" && line.side === side && figure?.amount.kind === "stated";
    return stated ? [{ line, figure }] : [];
  });
}
