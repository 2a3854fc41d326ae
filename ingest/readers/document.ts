/** Where something stands, as far as the format has lines, pages or sheets (all from 1). */
export interface Position {
  readonly line?: number;
  readonly page?: number;
  readonly sheet?: string;
}

/** One printed line of a paragraph. Formats without line breaks have one a paragraph. */
export interface Line {
  readonly text: string;
  readonly position: Position;
}

export interface Paragraph {
  readonly kind: "paragraph";
  /** 1–6 for a heading that the format marks as one; null for running text. */
  readonly heading: number | null;
  /** Lines that stand together without a blank line between them. */
  readonly lines: readonly Line[];
}

export interface Cell {
  readonly text: string;
  readonly position: Position;
}

export interface Table {
  readonly kind: "table";
  /** Every row has as many cells as were printed; a merged cell's text stands in its first cell. */
  readonly rows: readonly (readonly Cell[])[];
}

export type Block = Paragraph | Table;

/** Something of the file that stands in none of its blocks, or may stand there incompletely. */
export interface Unreadable {
  readonly what: string;
  readonly position: Position;
  /** It belongs to the table before it. */
  readonly goesOn?: boolean;
}

/** A file as its format presents it: paragraphs and tables in printed order. No accounting in it. */
export interface SourceDocument {
  readonly sha256: string;
  readonly filename: string;
  readonly format: "text" | "markdown" | "pdf" | "xlsx" | "xls" | "ods" | "docx" | "doc" | "html";
  readonly bytes: number;
  readonly blocks: readonly Block[];
  readonly unreadable: readonly Unreadable[];
}
