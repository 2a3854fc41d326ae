import "server-only";

import { and, asc, eq, isNotNull } from "drizzle-orm";

import type { TableNumber, TableStatus } from "@/accounts/published-tables";
import { publishedTable } from "@/db/schema-published-tables";
import { askStore } from "./ask-store";

/** Where one of the nine tables stands in a document. */
export interface DocumentTable {
  readonly number: TableNumber;
  /** As printed; null where the document gives it none. */
  readonly title: string | null;
  readonly status: TableStatus;
  readonly block: number;
}

/** The tables that a document has, in printed order. */
export function documentTables(documentId: string): Promise<readonly DocumentTable[]> {
  return askStore((session) => {
    const rows = session
      .select({
        number: publishedTable.number,
        title: publishedTable.title,
        status: publishedTable.status,
        block: publishedTable.atBlock,
      })
      .from(publishedTable)
      .where(and(eq(publishedTable.documentId, documentId), isNotNull(publishedTable.atBlock)))
      .orderBy(asc(publishedTable.atBlock))
      .all();
    return rows.flatMap(({ block, ...table }) => (block === null ? [] : [{ ...table, block }]));
  });
}
