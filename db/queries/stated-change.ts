import "server-only";

import { sql, type SQL } from "drizzle-orm";

import type { Fen } from "@/accounts/money";
import type { DocumentColumn } from "./table-figure";

type ChangeKey = "incomeChange" | "expenditureChange";

/** By how much the narrative says that the whole changed on the year before; null where it does not. */
export function statedChange(documentId: DocumentColumn, key: ChangeKey): SQL<Fen | null> {
  return sql<Fen | null>`(SELECT own.fen ${firstChange(documentId, key)})`;
}

/** Which of the document's statements says so. */
export function changePosition(documentId: DocumentColumn, key: ChangeKey): SQL<number | null> {
  return sql<number | null>`(SELECT own.position ${firstChange(documentId, key)})`;
}

function firstChange(documentId: DocumentColumn, key: ChangeKey): SQL {
  return sql`FROM statement AS own
    WHERE own.document_id = ${documentId} AND own.key = ${key} AND own.kind = 'amount'
      AND own.name IS NULL AND own.named IS NULL AND coalesce(own.basis, '上年') = '上年'
    ORDER BY own.position LIMIT 1`;
}
