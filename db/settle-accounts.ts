import { and, eq, notExists, sql } from "drizzle-orm";

import type { Session } from "./client";
import { account, accountSource, dataset, document } from "./schema";

/**
 * Chooses again, after documents came or went, what depends on all the documents of a unit's year:
 * which are versions still, which document a version is read from (an original before a
 * transcription, then the first imported), which version is current (the newest publication date, no
 * date being the oldest, then the last imported). The order of import does not matter otherwise.
 */
export function settleAccounts(session: Session, unitId: string, year: number): void {
  const ofYear = and(eq(account.unitId, unitId), eq(account.year, year));
  const sources = session
    .select()
    .from(accountSource)
    .where(eq(accountSource.accountId, account.id));
  session
    .delete(account)
    .where(and(ofYear, notExists(sources)))
    .run();
  // First none, then the chosen: a unique index allows one at a time.
  session.update(account).set({ current: false }).where(ofYear).run();
  session
    .update(accountSource)
    .set({ isPrimary: false })
    .where(and(eq(accountSource.unitId, unitId), eq(accountSource.year, year)))
    .run();
  const versions = session.select({ id: account.id }).from(account).where(ofYear).all();
  for (const { id } of versions) settleVersion(session, id);
  const newest = session
    .select({ id: account.id })
    .from(account)
    .innerJoin(accountSource, eq(accountSource.accountId, account.id))
    .innerJoin(document, eq(document.id, accountSource.documentId))
    .where(ofYear)
    .groupBy(account.id)
    .orderBy(
      sql`${account.published} DESC NULLS LAST`,
      sql`max(${document.importedAt}) DESC`,
      sql`${account.version} DESC`,
    )
    .limit(1)
    .get();
  if (newest) session.update(account).set({ current: true }).where(eq(account.id, newest.id)).run();
}

function settleVersion(session: Session, accountId: string): void {
  const documents = session
    .select({ id: document.id, published: document.published })
    .from(accountSource)
    .innerJoin(document, eq(document.id, accountSource.documentId))
    .where(eq(accountSource.accountId, accountId))
    .orderBy(sql`${document.origin} = 'transcription'`, document.importedAt, document.id)
    .all();
  const [primary] = documents;
  if (!primary) throw new Error(`account ${accountId} has no document`);
  const dates = documents.flatMap(({ published }) => published ?? []).sort();
  session
    .update(account)
    .set({ published: dates.at(-1) ?? null })
    .where(eq(account.id, accountId))
    .run();
  session
    .update(accountSource)
    .set({ isPrimary: true })
    .where(eq(accountSource.documentId, primary.id))
    .run();
}

/** Whoever caches an answer keeps it as long as this number stays. */
export function raiseDatasetVersion(session: Session): void {
  session
    .update(dataset)
    .set({ version: sql`${dataset.version} + 1` })
    .run();
}
