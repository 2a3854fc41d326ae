import type { Position } from "./document";

/** Why a file does not become an account: the closed list, for readers and recognition alike. */
export type RejectionCode =
  | "empty"
  | "binary"
  | "too-large"
  | "damaged"
  | "encrypted"
  | "unsupported-format"
  | "scanned"
  | "timed-out"
  | "not-an-account"
  | "is-a-budget"
  | "is-a-government-account"
  | "no-unit"
  | "no-year"
  | "no-tables";

/** Where the reason stands; block, row and column count as in SourceDocument.blocks, from 0. */
export interface RejectionPlace extends Position {
  readonly block?: number;
  readonly row?: number;
  readonly column?: number;
}

/** The file as a whole cannot be taken. The message is for people: what is wrong and what to do. */
export class DocumentRejected extends Error {
  override readonly name = "DocumentRejected";

  constructor(
    readonly code: RejectionCode,
    message: string,
    /** null: the reason concerns the whole file. */
    readonly place: RejectionPlace | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
