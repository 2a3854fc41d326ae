import "server-only";

import type { PrintedFen } from "@/accounts/agreement";
import type { Fen } from "@/accounts/money";

/** The amount of a row that states one. */
export function printedFen(
  row: { readonly fen: Fen | null; readonly precision: Fen | null } | null,
): PrintedFen | null {
  if (row?.fen == null || row.precision === null) return null;
  return { fen: row.fen, precision: row.precision };
}
