import { eq, sql } from "drizzle-orm";

import type { Account } from "@/accounts/account";
import type { StoredBlock } from "@/accounts/stored-block";
import { writeTogether, type Session, type Store } from "./session";
import { findOrCreateUnit } from "./find-or-create-unit";
import { fingerprint } from "./fingerprint";
import { insertAll } from "./insert-all";
import { joinVersion, type JoinedVersion } from "./join-version";
import { accountSource, block, document } from "./schema";
import { recentlySaved, type RecentlySaved } from "./recently-saved";
import { raiseDatasetVersion, settleAccounts } from "./settle-accounts";
import { settleUnit } from "./settle-unit";
import { checkOutdated } from "./write-checks";
import { writeRecognised } from "./write-recognised";
import { writeRollups } from "./write-rollups";
import { writeSearch } from "./write-search";

export interface AccountToSave {
  readonly document: {
    readonly sha256: string;
    readonly filename: string;
    readonly format: string;
    readonly bytes: number;
  };
  readonly blocks: readonly StoredBlock[];
  readonly account: Account;
  /** Which recognition read it; a kept document read by another one is read anew. */
  readonly readingVersion: string;
  /** ISO time. */
  readonly importedAt: string;
}

export interface SavedAccount {
  /**
   * `stored`: the first account of the unit's year. `restated`: other figures than it had so far, or
   * than were read in this file so far. `unchanged`: the store has these figures already; a file that
   * it does not have became another source of them.
   */
  readonly status: JoinedVersion["status"];
  readonly accountId: string;
  readonly unitId: string;
  readonly documentId: string;
}

/** Keeps a document with all that was recognised in it, or nothing at all. Throws `MixedRegion`. */
export function saveAccount(store: Store, input: AccountToSave): SavedAccount {
  const recent = recentlySaved(store);
  return writeTogether(store, (session) => {
    const { saved, changes } = keepOrKnow(session, input, recent);
    settle(session, changes, recent);
    return saved;
  });
}

/**
 * Keeps several documents one after the other, or none of them: what follows from a unit's documents is
 * settled and checked once. Throws `MixedRegion`.
 */
export function saveAccounts(store: Store, inputs: readonly AccountToSave[]): SavedAccount[] {
  const recent = recentlySaved(store);
  return writeTogether(store, (session) => {
    const kept = inputs.map((input) => keepOrKnow(session, input, recent));
    settle(
      session,
      kept.flatMap(({ changes }) => changes),
      recent,
    );
    return kept.map(({ saved }) => saved);
  });
}

interface Kept {
  readonly saved: SavedAccount;
  readonly changes: readonly ChangedAccount[];
}

/** A unit's year whose documents are others than before. */
interface ChangedAccount {
  readonly unitId: string;
  readonly year: number;
}

function keepOrKnow(session: Session, input: AccountToSave, recent: RecentlySaved): Kept {
  const known = keptDocument(session, input.document.sha256);
  if (known?.readingVersion === input.readingVersion)
    return { saved: { status: "unchanged", ...known.saved }, changes: [] };
  const saved = known ? keepAnew(session, input, known) : keep(session, input);
  recent.remember(saved.documentId, input);
  const changed = { unitId: saved.unitId, year: input.account.year };
  // It may be found to be of another unit or year.
  const before = known ? [{ unitId: known.saved.unitId, year: known.year }] : [];
  return { saved, changes: [changed, ...before] };
}

function settle(session: Session, changes: readonly ChangedAccount[], recent: RecentlySaved): void {
  if (changes.length === 0) return;
  const years = new Map(changes.map((change) => [`${change.unitId} ${change.year}`, change]));
  for (const { unitId, year } of years.values()) settleAccounts(session, unitId, year);
  const unitIds = [...new Set(changes.map(({ unitId }) => unitId))];
  for (const unitId of unitIds) settleUnit(session, unitId);
  checkOutdated(session, unitIds, recent);
  raiseDatasetVersion(session);
}

type KeptDocument = NonNullable<ReturnType<typeof keptDocument>>;

function keptDocument(session: Session, sha256: string) {
  return session
    .select({
      saved: {
        accountId: accountSource.accountId,
        unitId: accountSource.unitId,
        documentId: document.id,
      },
      year: document.year,
      importedAt: document.importedAt,
      readingVersion: document.readingVersion,
    })
    .from(document)
    .innerJoin(accountSource, eq(accountSource.documentId, document.id))
    .where(eq(document.sha256, sha256))
    .get();
}

/** In the place of what was read in the same file before, which stays the file's day of import. */
function keepAnew(session: Session, input: AccountToSave, known: KeptDocument): SavedAccount {
  const { documentId, unitId, accountId } = known.saved;
  session.delete(document).where(eq(document.id, documentId)).run();
  const saved = keep(session, { ...input, importedAt: known.importedAt });
  // A version that it leaves without a document is no other document's to take.
  settleAccounts(session, unitId, known.year);
  const same = saved.status === "unchanged" && saved.accountId === accountId;
  return { ...saved, status: same ? "unchanged" : "restated" };
}

function keep(session: Session, input: AccountToSave): SavedAccount {
  // Projects name each other as the same, whichever comes first: all must be there at the end only.
  session.run(sql`PRAGMA defer_foreign_keys = ON`);
  const { unit: unitName, year, region, scope, published, origin } = input.account;
  const unitId = findOrCreateUnit(session, input.account);
  const documentId = input.document.sha256.slice(0, 16);
  session
    .insert(document)
    .values({
      ...input.document,
      id: documentId,
      published,
      origin,
      simulated: origin === "simulated",
      unitId,
      unitName,
      year,
      regionCode: region,
      scope,
      readingVersion: input.readingVersion,
      importedAt: input.importedAt,
    })
    .run();
  insertAll(
    session,
    block,
    input.blocks.map((content, number) => ({ documentId, number, kind: content.kind, content })),
  );
  writeRecognised(session, documentId, input.account);
  writeRollups(session, documentId);
  writeSearch(session, documentId);
  const figures = fingerprint(input.account);
  const version = joinVersion(session, { documentId, unitId, year, fingerprint: figures });
  return { ...version, unitId, documentId };
}
