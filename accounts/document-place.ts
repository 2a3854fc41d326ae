import type { Origin } from "./account";
import type { StoredText } from "./stored-block";

/** A place of a document with what stands around it. */
export interface DocumentPlace {
  readonly document: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly origin: Origin;
  /** Rows of a table, or the lines of a passage, each a row of one cell; `row` counts from 0 in the block. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly StoredText[] }[];
  readonly kind: "paragraph" | "table";
  readonly block: number;
  /** What is meant; null where the place is the whole block or row. */
  readonly marked: { readonly row: number | null; readonly column: number | null };
  /** What was read there: "公开03表 · 行政运行 · 基本支出". */
  readonly uses: readonly string[];
}
