import "server-only";

import { and, asc, eq, exists, gt, inArray, or, sql, type SQL } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";

import type { Scope } from "@/accounts/account";
import { regionNameIn, saysOwnOffice, shortUnitName, unitKey } from "@/accounts/unit-id";
import { unitKind } from "@/accounts/unit-kind";
import type { Session } from "@/db/client";
import { account, region, unit, unitName } from "@/db/schema";
import { registeredUnit } from "@/db/schema-registry";
import { askStore } from "./ask-store";
import { jsonList } from "./json-list";
import { CURSORS, MOST_ROWS, pageOf, readCursor, type Page, type PageRequest } from "./page";

export interface UnitRow {
  readonly id: string;
  /** The full official name, as on its newest account. */
  readonly name: string;
  readonly shortName: string;
  /** Every other name under which it has published or is registered. */
  readonly aliases: readonly string[];
  readonly region: { readonly code: string; readonly name: string } | null;
  readonly scope: Scope | null;
  /** Those to compare it with: as registered, else units of its kind. */
  readonly peerGroup: string;
  /** Of its accounts, ascending. */
  readonly years: readonly number[];
  readonly simulated: boolean;
}

export interface UnitsRequest extends PageRequest {
  readonly region?: string | undefined;
  /** Part of any of its names. */
  readonly q?: string | undefined;
  /** Only units with an account of this year. */
  readonly year?: number | undefined;
}

/** Units in the order of their ids. */
export function listUnits(request: UnitsRequest = {}): Promise<Page<UnitRow>> {
  return askStore((session) => {
    const limit = request.limit ?? MOST_ROWS;
    const { region: inRegion, q, year, cursor } = request;
    const [after] = cursor === undefined ? [] : readCursor(CURSORS.units, cursor);
    const rows = unitRows(
      session,
      and(
        inRegion === undefined ? undefined : eq(unit.regionCode, inRegion),
        q === undefined ? undefined : isCalled(session, q),
        year === undefined ? undefined : hasAccount(session, year),
        after === undefined ? undefined : gt(unit.id, after),
      ),
      limit + 1,
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  });
}

/**
 * By id, full name, alias, or short name with or without the region's (汉阳区委办公室, 区委办公室); null
 * where none or more than one unit answers to it.
 */
export function findUnit(idNameOrAlias: string): Promise<UnitRow | null> {
  return askStore((session) => {
    const id = findUnitId(session, idNameOrAlias);
    return id === null ? null : unitById(session, id);
  });
}

/** The most exact way of naming it counts: id, a name as published, a name by its key, the short name. */
export function findUnitId(session: Session, text: string): string | null {
  const inScope = saysOwnOffice(text) ? sql`${unit.scope} IS NOT '汇总'` : undefined;
  const named = (condition: SQL) =>
    inArray(unit.id, session.select({ id: unitName.unitId }).from(unitName).where(condition));
  for (const answersTo of [
    eq(unit.id, text),
    named(eq(unitName.name, text)),
    and(named(eq(unitName.key, unitKey(text))), inScope),
  ]) {
    const [found, second] = session
      .select({ id: unit.id })
      .from(unit)
      .where(answersTo)
      .limit(2)
      .all();
    if (found) return second ? null : found.id;
  }
  const [found, second] = session
    .select({ id: unit.id, name: unit.name })
    .from(unit)
    .where(and(eq(unit.shortName, shortUnitName(text)), inScope))
    .all()
    .filter(({ name }) => areOneRegion(regionNameIn(text), regionNameIn(name)));
  return found && !second ? found.id : null;
}

/** Of those with the same ending, 汉阳区 and 武汉市汉阳区; a text that names none is of any. */
function areOneRegion(asked: string | null, own: string | null): boolean {
  if (asked === null) return true;
  return own !== null && (own.endsWith(asked) || asked.endsWith(own));
}

export function unitById(session: Session, id: string): UnitRow | null {
  return unitRows(session, eq(unit.id, id), 1)[0] ?? null;
}

function isCalled(session: Session, part: string): SQL | undefined {
  const name = session
    .select()
    .from(unitName)
    .where(
      and(
        eq(unitName.unitId, unit.id),
        or(contains(unitName.name, part), contains(unitName.key, unitKey(part))),
      ),
    );
  const inShort = and(
    contains(unit.shortName, shortUnitName(part)),
    contains(region.name, regionNameIn(part) ?? ""),
  );
  return or(exists(name), inShort);
}

/** Of nothing to look for (中共 shortened, 本级 as a key) nothing is asked. */
function contains(column: AnySQLiteColumn, part: string): SQL | undefined {
  return part === "" ? undefined : sql`instr(${column}, ${part}) > 0`;
}

function hasAccount(session: Session, year: number): SQL {
  const ofYear = session
    .select()
    .from(account)
    .where(and(eq(account.unitId, unit.id), eq(account.year, year)));
  return exists(ofYear);
}

function unitRows(session: Session, condition: SQL | undefined, limit: number): UnitRow[] {
  return session
    .select({
      id: unit.id,
      name: unit.name,
      shortName: unit.shortName,
      aliases: jsonList<string>(
        sql`SELECT own.name AS value FROM unit_name AS own
            WHERE own.unit_id = ${unit.id} AND own.name <> ${unit.name} ORDER BY own.name`,
      ),
      region: { code: region.code, name: region.name },
      scope: unit.scope,
      peerGroup: registeredUnit.peerGroup,
      years: jsonList<number>(
        sql`SELECT own.year AS value FROM account AS own
            WHERE own.unit_id = ${unit.id} AND own.current = 1 ORDER BY own.year`,
      ),
      simulated: unit.simulated,
    })
    .from(unit)
    .leftJoin(region, eq(region.code, unit.regionCode))
    .leftJoin(registeredUnit, eq(registeredUnit.id, unit.id))
    .where(condition)
    .orderBy(asc(unit.id))
    .limit(limit)
    .all()
    .map((row) => ({ ...row, peerGroup: row.peerGroup ?? unitKind(row.name) }));
}
