import { and, eq, inArray, like, or, type SQL } from "drizzle-orm";

import { writeTogether, type Store } from "./session";
import { account, document } from "./schema";
import { raiseDatasetVersion, settleAccounts } from "./settle-accounts";
import { settleUnit } from "./settle-unit";
import { checkOutdated } from "./write-checks";

/** Begins the file names of the simulated documents that belong to the sample. */
export const SAMPLE_PREFIX = "sample-";

/**
 * The sample is what was transcribed, and what was simulated under names of its own. A document is named
 * by its id, its SHA-256 or its file name.
 */
export type WhichDocuments =
  | { readonly sample: true }
  | { readonly simulated: true }
  | { readonly documents: readonly string[] };

export interface RemovedDocuments {
  readonly documents: readonly {
    readonly id: string;
    readonly filename: string;
    readonly unit: string;
    readonly year: number;
  }[];
  /** Versions of accounts that no document states any more. */
  readonly accounts: readonly string[];
  /** Names asked for that no document has. */
  readonly unknown: readonly string[];
}

/** Takes documents out of the store, with the versions, units and regions that nothing states any more. */
export function removeDocuments(store: Store, which: WhichDocuments): RemovedDocuments {
  return writeTogether(store, (session) => {
    const gone = session
      .select({
        id: document.id,
        sha256: document.sha256,
        filename: document.filename,
        unit: document.unitName,
        year: document.year,
        unitId: document.unitId,
      })
      .from(document)
      .where(isMeant(which))
      .orderBy(document.id)
      .all();
    const accountIds = () => session.select({ id: account.id }).from(account).all();
    const before = accountIds();
    for (const { id, unitId, year } of gone) {
      session.delete(document).where(eq(document.id, id)).run();
      settleAccounts(session, unitId, year);
      settleUnit(session, unitId);
    }
    checkOutdated(session);
    if (gone.length > 0) raiseDatasetVersion(session);
    const left = new Set(accountIds().map(({ id }) => id));
    const asked = "documents" in which ? which.documents : [];
    return {
      documents: gone.map(({ id, filename, unit, year }) => ({ id, filename, unit, year })),
      accounts: before.map(({ id }) => id).filter((id) => !left.has(id)),
      unknown: asked.filter(
        (name) => !gone.some((row) => [row.id, row.sha256, row.filename].includes(name)),
      ),
    };
  });
}

function isMeant(which: WhichDocuments): SQL | undefined {
  if ("sample" in which)
    return or(
      eq(document.origin, "transcription"),
      and(eq(document.simulated, true), like(document.filename, `${SAMPLE_PREFIX}%`)),
    );
  if ("simulated" in which) return eq(document.simulated, true);
  const names = [...which.documents];
  return or(
    inArray(document.id, names),
    inArray(document.sha256, names),
    inArray(document.filename, names),
  );
}
