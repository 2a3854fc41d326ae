import { and, eq, notExists, sql } from "drizzle-orm";

import { shortUnitName } from "@/accounts/unit-id";
import type { Session } from "./client";
import { ensureRegion, removeEmptyRegions } from "./ensure-region";
import { addName } from "./find-or-create-unit";
import { document, readAccount, unit, unitName } from "./schema";
import { registeredName, registeredUnit } from "./schema-registry";

/**
 * Decides again, after documents came or went or the register changed, what a unit is called, and where
 * it is: by the register, else by its newest account. A unit without documents goes, and its region
 * with the last one.
 */
export function settleUnit(session: Session, unitId: string): void {
  const newest = session
    .select({
      name: document.unitName,
      regionCode: document.regionCode,
      scope: document.scope,
      simulated: document.simulated,
    })
    .from(readAccount)
    .innerJoin(document, eq(document.id, readAccount.documentId))
    .where(and(eq(readAccount.unitId, unitId), eq(readAccount.current, true)))
    .orderBy(sql`${readAccount.year} DESC`)
    .limit(1)
    .get();
  if (newest) {
    const registered = session
      .select()
      .from(registeredUnit)
      .where(eq(registeredUnit.id, unitId))
      .get();
    const { name, simulated } = newest;
    const regionCode = registered?.regionCode ?? newest.regionCode;
    const scope = registered?.scope ?? newest.scope;
    if (regionCode !== null) ensureRegion(session, regionCode, name, simulated);
    session
      .update(unit)
      .set({ name, shortName: shortUnitName(name), regionCode, scope })
      .where(eq(unit.id, unitId))
      .run();
    settleNames(session, unitId);
  } else session.delete(unit).where(eq(unit.id, unitId)).run();
  removeEmptyRegions(session);
}

/** Those that a document or the register gives. */
function settleNames(session: Session, unitId: string): void {
  const registered = session
    .select({ name: registeredName.name })
    .from(registeredName)
    .where(eq(registeredName.unitId, unitId))
    .all();
  for (const { name } of registered) addName(session, unitId, name);
  const published = session
    .select()
    .from(document)
    .where(and(eq(document.unitId, unitName.unitId), eq(document.unitName, unitName.name)));
  const inRegister = session
    .select()
    .from(registeredName)
    .where(and(eq(registeredName.unitId, unitName.unitId), eq(registeredName.name, unitName.name)));
  session
    .delete(unitName)
    .where(and(eq(unitName.unitId, unitId), notExists(published), notExists(inRegister)))
    .run();
}
