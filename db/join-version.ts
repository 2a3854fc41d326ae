import { and, eq, max, notExists } from "drizzle-orm";

import type { Session } from "./client";
import { account, accountSource } from "./schema";

interface JoiningDocument {
  readonly documentId: string;
  readonly unitId: string;
  readonly year: number;
  /** Of its figures: db/fingerprint.ts. */
  readonly fingerprint: string;
}

export interface JoinedVersion {
  /** `stored`: the first account of the unit's year. `restated`: it had other figures so far. */
  readonly status: "stored" | "unchanged" | "restated";
  readonly accountId: string;
}

/** Makes a document a source of the version with its figures, a new one where there is none. */
export function joinVersion(session: Session, joining: JoiningDocument): JoinedVersion {
  const { documentId, unitId, year, fingerprint } = joining;
  const version = findOrCreateVersion(session, unitId, year, fingerprint);
  session
    .insert(accountSource)
    .values({ documentId, accountId: version.accountId, unitId, year, isPrimary: false })
    .run();
  return version;
}

function findOrCreateVersion(
  session: Session,
  unitId: string,
  year: number,
  fingerprint: string,
): JoinedVersion {
  const ofYear = and(eq(account.unitId, unitId), eq(account.year, year));
  const same = session
    .select({ id: account.id })
    .from(account)
    .where(and(ofYear, eq(account.fingerprint, fingerprint)))
    .get();
  if (same) return { status: "unchanged", accountId: same.id };
  const reread = versionWithoutSource(session, unitId, year);
  if (reread !== undefined) {
    session.update(account).set({ fingerprint }).where(eq(account.id, reread)).run();
    return { status: "restated", accountId: reread };
  }
  const latest = session
    .select({ version: max(account.version) })
    .from(account)
    .where(ofYear)
    .get()?.version;
  const version = (latest ?? 0) + 1;
  const accountId = `${unitId}-${year}-v${version}`;
  session
    .insert(account)
    .values({ id: accountId, unitId, year, version, fingerprint, current: false })
    .run();
  return { status: version === 1 ? "stored" : "restated", accountId };
}

/** That of a document that is being read again: its id, and so its address, stays. */
function versionWithoutSource(session: Session, unitId: string, year: number): string | undefined {
  const sources = session
    .select()
    .from(accountSource)
    .where(eq(accountSource.accountId, account.id));
  return session
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.unitId, unitId), eq(account.year, year), notExists(sources)))
    .get()?.id;
}
