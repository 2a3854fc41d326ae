import "server-only";

import { inArray, max } from "drizzle-orm";

import { fen, type Fen } from "@/accounts/money";
import { figure } from "@/db/schema-published-tables";
import { askStore } from "./ask-store";

/** To what the coarsest amount in the tables of these documents is exact; null where none is stated. */
export function figuresPrecision(documentIds: readonly string[]): Promise<Fen | null> {
  return askStore((session) => {
    const coarsest = session
      .select({ precision: max(figure.precision) })
      .from(figure)
      .where(inArray(figure.documentId, [...new Set(documentIds)]))
      .get()?.precision;
    return coarsest === null || coarsest === undefined ? null : fen(coarsest);
  });
}
