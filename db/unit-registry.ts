import { asc, eq } from "drizzle-orm";

import type { RegisteredUnit } from "@/accounts/registered-unit";
import { unitKey } from "@/accounts/unit-id";
import { writeTogether, type Session, type Store } from "./session";
import { findOrCreateUnit } from "./find-or-create-unit";
import { joinVersion } from "./join-version";
import { account, accountSource, document } from "./schema";
import {
  registeredName,
  registeredStaff,
  registeredSuccessor,
  registeredUnit,
} from "./schema-registry";
import { raiseDatasetVersion, settleAccounts } from "./settle-accounts";
import { settleUnit } from "./settle-unit";

export interface AppliedRegistry {
  /** False: the store has just this register. */
  readonly changed: boolean;
  /** Documents that are another unit's now. */
  readonly moved: number;
}

/**
 * Makes these the registered units of the store, in place of those it had, and gives every document to
 * the unit that it is of by the register. Throws `MixedRegion`.
 */
export function applyRegistry(store: Store, units: readonly RegisteredUnit[]): AppliedRegistry {
  return writeTogether(store, (session) => {
    const before = readRegistry(session);
    if (JSON.stringify(before) === JSON.stringify(units)) return { changed: false, moved: 0 };
    session.delete(registeredUnit).run();
    for (const [position, registered] of units.entries()) write(session, registered, position);
    const moved = rehomeDocuments(session);
    for (const id of new Set([...before, ...units].map((unit) => unit.id))) settleUnit(session, id);
    raiseDatasetVersion(session);
    return { changed: true, moved };
  });
}

/** In the order of the register. */
export function readRegistry(session: Session): readonly RegisteredUnit[] {
  const rows = session.select().from(registeredUnit).orderBy(asc(registeredUnit.position)).all();
  return rows.map(({ id, regionCode, scope, peerGroup, parentId, succeededIn }) => {
    const [name = "", ...aliases] = session
      .select({ name: registeredName.name })
      .from(registeredName)
      .where(eq(registeredName.unitId, id))
      .orderBy(asc(registeredName.position))
      .all()
      .map((row) => row.name);
    const staff = session
      .select({ year: registeredStaff.year, count: registeredStaff.count })
      .from(registeredStaff)
      .where(eq(registeredStaff.unitId, id))
      .orderBy(asc(registeredStaff.year))
      .all();
    const successors = session
      .select({ id: registeredSuccessor.successorId })
      .from(registeredSuccessor)
      .where(eq(registeredSuccessor.unitId, id))
      .orderBy(asc(registeredSuccessor.position))
      .all()
      .map((row) => row.id);
    const region = regionCode;
    const parent = parentId;
    return {
      id,
      name,
      aliases,
      region,
      scope,
      peerGroup,
      parent,
      staff,
      successors,
      succeededIn,
    };
  });
}

function write(session: Session, registered: RegisteredUnit, position: number): void {
  const { id, name, aliases, region, scope, peerGroup, parent, staff } = registered;
  const { successors, succeededIn } = registered;
  session
    .insert(registeredUnit)
    .values({ id, position, regionCode: region, scope, peerGroup, parentId: parent, succeededIn })
    .run();
  for (const [at, called] of [name, ...aliases].entries())
    session
      .insert(registeredName)
      .values({ unitId: id, position: at, name: called, key: unitKey(called) })
      .run();
  for (const { year, count } of staff)
    session.insert(registeredStaff).values({ unitId: id, year, count }).run();
  for (const [at, successorId] of successors.entries())
    session.insert(registeredSuccessor).values({ unitId: id, position: at, successorId }).run();
}

/** How many moved. */
function rehomeDocuments(session: Session): number {
  const documents = session
    .select({
      documentId: document.id,
      unitId: document.unitId,
      unit: document.unitName,
      year: document.year,
      region: document.regionCode,
      scope: document.scope,
      origin: document.origin,
      fingerprint: account.fingerprint,
    })
    .from(document)
    .innerJoin(accountSource, eq(accountSource.documentId, document.id))
    .innerJoin(account, eq(account.id, accountSource.accountId))
    .orderBy(asc(document.importedAt), asc(document.id))
    .all();
  const moved = documents.flatMap((kept) => {
    const home = findOrCreateUnit(session, kept);
    return home === kept.unitId ? [] : [{ ...kept, home }];
  });
  for (const { documentId, home, year, fingerprint } of moved) {
    session.delete(accountSource).where(eq(accountSource.documentId, documentId)).run();
    session.update(document).set({ unitId: home }).where(eq(document.id, documentId)).run();
    joinVersion(session, { documentId, unitId: home, year, fingerprint });
  }
  for (const { unitId, home, year } of moved) {
    settleAccounts(session, unitId, year);
    settleAccounts(session, home, year);
  }
  for (const id of new Set(moved.flatMap(({ unitId, home }) => [unitId, home])))
    settleUnit(session, id);
  return moved.length;
}
