import type { Fen } from "./money";

/** What a cell says. A blank is not a zero, and a smudge is not a blank. */
export type Amount =
  | { kind: "stated"; fen: Fen; precision: Fen; printed: string }
  | { kind: "blank"; printed: string }
  | { kind: "unreadable"; printed: string };

/** The amount a cell states; undefined for a blank, an unreadable or a missing cell. */
export function statedFen(amount: Amount | undefined): Fen | undefined {
  return amount?.kind === "stated" ? amount.fen : undefined;
}
