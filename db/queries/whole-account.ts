import "server-only";

import { and, asc, desc, eq, ne, type SQL } from "drizzle-orm";

import type { Account, Origin } from "@/accounts/account";
import type { FigureMarks } from "@/accounts/checks/figure-marks";
import type { Session } from "@/db/client";
import { readRecognised } from "@/db/read-recognised";
import { account as accountTable, accountSource, document, readAccount } from "@/db/schema";
import { askStore } from "./ask-store";
import { accountMarks } from "./check-figure-marks";
import { unitById, type UnitRow } from "./units";

export interface AccountDocument {
  readonly id: string;
  readonly sha256: string;
  readonly filename: string;
  /** The unit's name as this document gives it. */
  readonly unitName: string;
  readonly format: string;
  readonly published: string | null;
  readonly origin: Origin;
}

export interface StoredAccount {
  readonly id: string;
  readonly version: number;
  readonly current: boolean;
  /** The other versions of the same unit and year, newest first. */
  readonly otherVersions: readonly {
    readonly id: string;
    readonly version: number;
    readonly current: boolean;
    readonly published: string | null;
  }[];
  readonly simulated: boolean;
  readonly unit: UnitRow;
  /** The one that `account` was read from, and the others with the same figures. */
  readonly document: AccountDocument;
  readonly otherDocuments: readonly AccountDocument[];
  readonly account: Account;
  /** What the rules say of its figures. */
  readonly marks: FigureMarks;
}

export function wholeAccount(accountId: string): Promise<StoredAccount | null> {
  return askStore((session) => accountWhere(session, eq(readAccount.accountId, accountId)));
}

/** The current account of a unit (by its id) and year. */
export function currentAccount(unitId: string, year: number): Promise<StoredAccount | null> {
  const isIt = and(
    eq(readAccount.unitId, unitId),
    eq(readAccount.year, year),
    eq(readAccount.current, true),
  );
  return askStore((session) => accountWhere(session, isIt));
}

function accountWhere(session: Session, condition: SQL | undefined): StoredAccount | null {
  const found = session.select().from(readAccount).where(condition).get();
  const unit = found && unitById(session, found.unitId);
  if (!found || !unit) return null;
  const [document, ...otherDocuments] = documentsOf(session, found.accountId);
  if (!document) throw new Error(`account ${found.accountId} has no document`);
  const account: Account = {
    unit: document.unitName,
    year: found.year,
    scope: found.scope,
    region: found.regionCode,
    published: document.published,
    origin: document.origin,
    ...readRecognised(session, document.id),
  };
  return {
    id: found.accountId,
    version: found.version,
    current: found.current,
    otherVersions: otherVersions(session, found),
    simulated: found.simulated,
    unit,
    document,
    otherDocuments,
    account,
    marks: accountMarks(session, found.accountId, account),
  };
}

/** The primary one first, then as they were imported. */
function documentsOf(session: Session, accountId: string) {
  return session
    .select({
      id: document.id,
      sha256: document.sha256,
      filename: document.filename,
      format: document.format,
      published: document.published,
      origin: document.origin,
      unitName: document.unitName,
    })
    .from(accountSource)
    .innerJoin(document, eq(document.id, accountSource.documentId))
    .where(eq(accountSource.accountId, accountId))
    .orderBy(desc(accountSource.isPrimary), asc(document.importedAt), asc(document.id))
    .all();
}

function otherVersions(
  session: Session,
  own: { readonly accountId: string; readonly unitId: string; readonly year: number },
) {
  return session
    .select({
      id: accountTable.id,
      version: accountTable.version,
      current: accountTable.current,
      published: accountTable.published,
    })
    .from(accountTable)
    .where(
      and(
        eq(accountTable.unitId, own.unitId),
        eq(accountTable.year, own.year),
        ne(accountTable.id, own.accountId),
      ),
    )
    .orderBy(desc(accountTable.version))
    .all();
}
