import { and, count, eq } from "drizzle-orm";

import type { PublishedTable, TableNumber } from "@/accounts/published-tables";
import type { Session } from "./client";
import { accountSource, document } from "./schema";
import { figure, publishedTable } from "./schema-published-tables";

/** What the store has read in a file. */
export interface KnownDocument {
  readonly unit: string;
  readonly year: number;
  readonly accountId: string;
  readonly tables: Readonly<Partial<Record<TableNumber, PublishedTable["status"]>>>;
  /** Amounts that the tables state. */
  readonly figures: number;
}

/** Null where the file is not known, or was read by another recognition. */
export function knownDocument(
  session: Session,
  sha256: string,
  readingVersion: string,
): KnownDocument | null {
  const known = session
    .select({
      id: document.id,
      unit: document.unitName,
      year: document.year,
      accountId: accountSource.accountId,
    })
    .from(document)
    .innerJoin(accountSource, eq(accountSource.documentId, document.id))
    .where(and(eq(document.sha256, sha256), eq(document.readingVersion, readingVersion)))
    .get();
  if (!known) return null;
  const { id, ...said } = known;
  const tables = session
    .select({ number: publishedTable.number, status: publishedTable.status })
    .from(publishedTable)
    .where(eq(publishedTable.documentId, id))
    .orderBy(publishedTable.number)
    .all();
  const stated = session
    .select({ figures: count() })
    .from(figure)
    .where(and(eq(figure.documentId, id), eq(figure.kind, "stated")))
    .get();
  return {
    ...said,
    tables: Object.fromEntries(tables.map(({ number, status }) => [number, status])),
    figures: stated?.figures ?? 0,
  };
}
