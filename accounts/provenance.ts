import type { Amount } from "./amount";

/**
 * Where in its document something is printed: enough for a person to find it again. `block` counts
 * the document's paragraphs and tables from 0; `row` and `column` count a table's cells from 0.
 * `line`, `page` and `sheet` are what the format offers: a line of a text from 1, a page of a PDF
 * from 1, a sheet of a workbook by name.
 */
export interface Place {
  readonly block: number;
  readonly row?: number;
  readonly column?: number;
  readonly line?: number;
  readonly page?: number;
  readonly sheet?: string;
}

/** An amount is never kept without its place in the account's document. */
export interface Figure {
  readonly amount: Amount;
  readonly place: Place;
}

/** A block, a row or a cell of a document, as an address names it: "23", "23.4", "23.4.5". */
export function placeKey({ block, row, column }: Pick<Place, "block" | "row" | "column">): string {
  return [block, row, column].filter((part) => part !== undefined).join(".");
}
