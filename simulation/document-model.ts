import type { TableNumber } from "@/accounts/published-tables";

/** A printed cell; what it covers beside itself is printed as merged. */
export interface Cell {
  readonly text: string;
  readonly colspan?: number;
  readonly rowspan?: number;
  /** Holds a figure: right-aligned, and a number where the format has numbers. */
  readonly figure?: true;
}

/** Rows hold the cells that begin in them, as in HTML. */
export type Rows = readonly (readonly Cell[])[];

export interface PrintedTable {
  readonly kind: "table";
  /** Null for a table that is none of the nine. */
  readonly number: TableNumber | null;
  readonly title: string;
  /** Between the title and the table: the form's number, the unit, the unit of money. */
  readonly captions: readonly string[];
  readonly rows: Rows;
  readonly headerRows: number;
  readonly notes: readonly string[];
  /** On a landscape page of its own, in formats that have pages. */
  readonly turned?: true;
}

export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
}

export type PrintedBlock = Heading | Paragraph | PrintedTable;

/** A document before it takes a format. */
export interface PrintedDocument {
  readonly title: string;
  readonly blocks: readonly PrintedBlock[];
}

/** Every place of a table's grid: a merged cell's text in its first place, nothing in the others. */
export function grid(rows: Rows): Cell[][] {
  const places: (Cell | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (places[row]?.[column]) column += 1;
      for (let down = 0; down < (cell.rowspan ?? 1); down += 1)
        for (let right = 0; right < (cell.colspan ?? 1); right += 1) {
          const line = places[row + down];
          if (line) line[column + right] = down + right === 0 ? cell : { text: "" };
        }
      column += cell.colspan ?? 1;
    }
  });
  const width = Math.max(...places.map((row) => row.length));
  return places.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? { text: "" }));
}
