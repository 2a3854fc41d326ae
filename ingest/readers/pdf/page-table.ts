import type { Column } from "./aligned-columns";

/** A table, or the part of one that stands on one page. */
export interface PageTable {
  readonly kind: "table";
  readonly page: number;
  /** Edges of the columns; points. */
  readonly xs: readonly number[];
  /** Where the texts of each column stand, if that and no line tells the columns; else null. */
  readonly aligned: readonly Column[] | null;
  readonly top: number;
  readonly bottom: number;
  /** As many texts a row as there are columns; "" for the rest of a merged cell. */
  readonly rows: readonly (readonly string[])[];
}
