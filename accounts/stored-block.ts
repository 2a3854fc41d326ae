/** Where something stands, as far as its format has lines, pages or sheets (all from 1). */
export interface BlockPosition {
  readonly line?: number;
  readonly page?: number;
  readonly sheet?: string;
}

export interface StoredText {
  readonly text: string;
  readonly position: BlockPosition;
}

/** A paragraph or table of a document as it was read, kept so that every figure can be looked up. */
export type StoredBlock =
  | {
      readonly kind: "paragraph";
      readonly heading: number | null;
      readonly lines: readonly StoredText[];
    }
  | { readonly kind: "table"; readonly rows: readonly (readonly StoredText[])[] };
