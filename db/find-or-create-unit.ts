import { and, eq, notExists, sql } from "drizzle-orm";

import type { Account } from "@/accounts/account";
import { shortUnitName, unitId, unitKey } from "@/accounts/unit-id";
import type { Session } from "./client";
import { ensureRegion } from "./ensure-region";
import { unit, unitName } from "./schema";
import { registeredName, registeredUnit } from "./schema-registry";

/** What a document says of whose it is. */
export type Whose = Pick<Account, "unit" | "region" | "scope" | "origin">;

/**
 * The id of the unit that a document is of: the registered one, else the one of the same region, the
 * same scope, the same name (unitKey). Throws `MixedRegion`.
 */
export function findOrCreateUnit(session: Session, whose: Whose): string {
  const simulated = whose.origin === "simulated";
  const registered = registeredAs(session, whose);
  const region = registered?.region ?? whose.region;
  if (region !== null) ensureRegion(session, region, whose.unit, simulated);
  const id = registered
    ? registered.id
    : (knownUnit(session, whose, simulated) ?? freeId(session, whose));
  session
    .insert(unit)
    .values({
      id,
      regionCode: region,
      name: whose.unit,
      shortName: shortUnitName(whose.unit),
      scope: registered?.scope ?? whose.scope,
      simulated,
    })
    .onConflictDoNothing()
    .run();
  addName(session, id, whose.unit);
  return id;
}

export function addName(session: Session, unitId: string, name: string): void {
  session
    .insert(unitName)
    .values({ unitId, name, key: unitKey(name) })
    .onConflictDoNothing()
    .run();
}

/**
 * The registered unit of that name: of the same scope; else one registered without a scope, which takes
 * no 汇总. Null where none or more than one answers.
 */
function registeredAs(session: Session, whose: Whose) {
  const named = session
    .selectDistinct({
      id: registeredUnit.id,
      region: registeredUnit.regionCode,
      scope: registeredUnit.scope,
    })
    .from(registeredUnit)
    .innerJoin(registeredName, eq(registeredName.unitId, registeredUnit.id))
    .where(
      and(
        eq(registeredName.key, unitKey(whose.unit)),
        sql`coalesce(${whose.region}, ${registeredUnit.regionCode}) = ${registeredUnit.regionCode}`,
      ),
    )
    .all();
  const ofScope = named.filter(({ scope }) => scope !== null && scope === whose.scope);
  const ofAny = named.filter(({ scope }) => scope === null && whose.scope !== "汇总");
  const [found, second] = ofScope.length > 0 ? ofScope : ofAny;
  return found && !second ? found : null;
}

/** Who belongs to a registered unit, the register alone says. */
function knownUnit(session: Session, whose: Whose, simulated: boolean): string | undefined {
  const registered = session.select().from(registeredUnit).where(eq(registeredUnit.id, unit.id));
  return session
    .select({ id: unit.id })
    .from(unit)
    .innerJoin(unitName, eq(unitName.unitId, unit.id))
    .where(
      and(
        eq(unitName.key, unitKey(whose.unit)),
        sql`${unit.regionCode} IS ${whose.region}`,
        sql`${unit.scope} IS ${whose.scope}`,
        eq(unit.simulated, simulated),
        notExists(registered),
      ),
    )
    .get()?.id;
}

function freeId(session: Session, whose: Whose): string {
  const base = unitId(whose.unit, whose.region, whose.scope);
  const isTaken = (id: string) =>
    [unit, registeredUnit].some((table) =>
      session.select({ id: table.id }).from(table).where(eq(table.id, id)).get(),
    );
  let id = base;
  for (let number = 2; isTaken(id); number++) id = `${base}-${number}`;
  return id;
}
