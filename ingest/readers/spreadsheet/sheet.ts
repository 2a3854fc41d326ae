/** A filled cell; rows and columns count from 0, with hidden ones. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** As the sheet shows it. */
  readonly text: string;
  readonly isNumber: boolean;
}

/** A merged area; both ends belong to it. */
export interface Span {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is filled in one sheet of a workbook, row by row. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly SheetCell[];
  readonly spans: readonly Span[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Filled by a formula that no program has calculated; their text is the formula. */
  readonly uncalculated: number;
}
