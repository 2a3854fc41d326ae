import type { Column } from "./aligned-columns";

/** Where the texts of a table without lines stand, and its header line by line. */
export interface AlignedLayout {
  readonly columns: readonly Column[];
  readonly header: readonly string[];
}

/** A table, or the part of one that stands on one page. */
export interface PageTable {
  readonly kind: "table";
  readonly page: number;
  /** Edges of the columns; points. */
  readonly xs: readonly number[];
  /** Null where drawn lines tell the columns. */
  readonly aligned: AlignedLayout | null;
  readonly top: number;
  readonly bottom: number;
  /** As many texts a row as there are columns; "" for the rest of a merged cell. */
  readonly rows: readonly (readonly string[])[];
}
