import "server-only";

import { and, eq, gte, isNotNull, lte, type SQL } from "drizzle-orm";

import type { Fen } from "@/accounts/money";
import type { Place } from "@/accounts/provenance";
import { TABLE_BASIS, type Basis } from "@/accounts/published-tables";
import type { StatedKey } from "@/accounts/statement";
import type { Session } from "@/db/client";
import { placeFrom } from "@/db/place-columns";
import { readAccount } from "@/db/schema";
import { statement } from "@/db/schema-narrative";
import { figure, line } from "@/db/schema-published-tables";
import { askStore } from "./ask-store";

export interface SangongCell {
  /** Null: blank, unreadable, or not printed (then `place` is null too). */
  readonly fen: Fen | null;
  readonly place: Place | null;
}

/** 因公出国（境）, 公务用车 and its two parts, 公务接待, and their total. */
export const SANGONG_COMPONENTS = [
  "total",
  "abroad",
  "vehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "reception",
] as const;
export type SangongComponent = (typeof SANGONG_COMPONENTS)[number];

/** As the narrative states them; null where it does not. */
export interface SangongCounts {
  readonly delegations: number | null;
  readonly delegates: number | null;
  readonly vehiclesBought: number | null;
  readonly vehiclesKept: number | null;
  /** With those from abroad where the text counts all together, else the domestic ones. */
  readonly receptions: number | null;
  readonly receptionGuests: number | null;
  readonly foreignReceptions: number | null;
  readonly foreignReceptionGuests: number | null;
}

export interface SangongRow {
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly accountId: string;
  readonly year: number;
  readonly basis: Basis;
  readonly budget: Readonly<Record<SangongComponent, SangongCell>>;
  readonly actual: Readonly<Record<SangongComponent, SangongCell>>;
  readonly counts: SangongCounts;
  readonly documentId: string;
}

export interface SangongRequest {
  /** The unit's id. */
  readonly unit?: string | undefined;
  readonly region?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** A row a unit and year, years ascending. */
export function sangong(request: SangongRequest = {}): Promise<readonly SangongRow[]> {
  return askStore((session) => {
    const { unit, region, from, to } = request;
    const asked = and(
      eq(readAccount.current, true),
      unit === undefined ? undefined : eq(readAccount.unitId, unit),
      region === undefined ? undefined : eq(readAccount.regionCode, region),
      from === undefined ? undefined : gte(readAccount.year, from),
      to === undefined ? undefined : lte(readAccount.year, to),
    );
    const cells = byDocument(cellRows(session, asked));
    const counts = byDocument(countRows(session, asked));
    const accounts = session
      .select()
      .from(readAccount)
      .where(asked)
      .orderBy(readAccount.unitId, readAccount.year)
      .all();
    return accounts.map(({ accountId, documentId, unitId, unitName, shortName, year }) => ({
      unit: { id: unitId, name: unitName, shortName },
      accountId,
      year,
      basis: TABLE_BASIS["09"],
      budget: components(cells.get(documentId) ?? [], "budget"),
      actual: components(cells.get(documentId) ?? [], "actual"),
      counts: countsOf(counts.get(documentId) ?? []),
      documentId,
    }));
  });
}

function cellRows(session: Session, asked: SQL | undefined) {
  return session
    .select({ documentId: line.documentId, key: line.key, cell: figure })
    .from(readAccount)
    .innerJoin(line, and(eq(line.documentId, readAccount.documentId), eq(line.tableNumber, "09")))
    .innerJoin(
      figure,
      and(
        eq(figure.documentId, line.documentId),
        eq(figure.tableNumber, line.tableNumber),
        eq(figure.linePosition, line.position),
      ),
    )
    .where(and(asked, isNotNull(line.key)))
    .orderBy(line.position)
    .all();
}

function components(
  rows: ReturnType<typeof cellRows>,
  key: "budget" | "actual",
): SangongRow["budget"] {
  const cell = (component: SangongComponent): SangongCell => {
    const found = rows.find((row) => row.key === key && row.cell.column === component)?.cell;
    return { fen: found?.fen ?? null, place: found ? placeFrom(found) : null };
  };
  return {
    total: cell("total"),
    abroad: cell("abroad"),
    vehicles: cell("vehicles"),
    vehiclePurchase: cell("vehiclePurchase"),
    vehicleRunning: cell("vehicleRunning"),
    reception: cell("reception"),
  };
}

function countRows(session: Session, asked: SQL | undefined) {
  return session
    .select({
      documentId: statement.documentId,
      key: statement.key,
      name: statement.name,
      count: statement.count,
    })
    .from(readAccount)
    .innerJoin(statement, eq(statement.documentId, readAccount.documentId))
    .where(and(asked, eq(statement.kind, "count")))
    .orderBy(statement.position)
    .all();
}

/** 外事, 外宾: guests from abroad. Other counts of receptions are of all (no name) or of the domestic ones. */
const isForeign = ({ name }: { readonly name: string | null }) => name?.startsWith("外") ?? false;

/** Where a count is stated more than once, that of the whole before that of a part, then the first. */
function countsOf(rows: ReturnType<typeof countRows>): SangongCounts {
  const count = (key: StatedKey) => {
    const stated = rows.filter((row) => row.key === key && !isForeign(row));
    return (stated.find((row) => row.name === null) ?? stated[0])?.count ?? null;
  };
  const foreign = (key: StatedKey) =>
    rows.find((row) => row.key === key && isForeign(row))?.count ?? null;
  return {
    delegations: count("delegations"),
    delegates: count("delegates"),
    vehiclesBought: count("vehiclesBought"),
    vehiclesKept: count("vehiclesKept"),
    receptions: count("receptions"),
    receptionGuests: count("receptionGuests"),
    foreignReceptions: foreign("receptions"),
    foreignReceptionGuests: foreign("receptionGuests"),
  };
}

function byDocument<Row extends { readonly documentId: string }>(rows: readonly Row[]) {
  const documents = new Map<string, Row[]>();
  for (const row of rows) {
    const known = documents.get(row.documentId);
    if (known) known.push(row);
    else documents.set(row.documentId, [row]);
  }
  return documents;
}
