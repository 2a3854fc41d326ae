import "server-only";

import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";

import type { Session } from "@/db/client";
import { document, readAccount } from "@/db/schema";
import { registeredName, registeredSuccessor, registeredUnit } from "@/db/schema-registry";
import { askStore } from "./ask-store";

/** What a unit was called, and what it came of or went into: where its years are not alike. */
export interface UnitHistory {
  /** As the accounts call it, in the order of the years. */
  readonly names: readonly { readonly name: string; readonly years: readonly number[] }[];
  /** Units that were merged into it, or that it is a part of; by the register. */
  readonly predecessors: readonly Succession[];
  readonly successors: readonly Succession[];
}

export interface Succession {
  /** The other unit. */
  readonly id: string;
  readonly name: string;
  /** The first year of the new; null where the register does not say. */
  readonly since: number | null;
  /** Whether the store has a page of it. */
  readonly published: boolean;
}

export function unitYearsHistory(unitId: string): Promise<UnitHistory> {
  return askStore((session) => ({
    names: namesByYear(session, unitId),
    predecessors: successions(session, unitId, "predecessors"),
    successors: successions(session, unitId, "successors"),
  }));
}

function namesByYear(session: Session, unitId: string): UnitHistory["names"] {
  const rows = session
    .select({ year: readAccount.year, name: document.unitName })
    .from(readAccount)
    .innerJoin(document, eq(document.id, readAccount.documentId))
    .where(and(eq(readAccount.unitId, unitId), eq(readAccount.current, true)))
    .orderBy(readAccount.year)
    .all();
  return [...new Set(rows.map(({ name }) => name))].map((name) => ({
    name,
    years: rows.filter((row) => row.name === name).map(({ year }) => year),
  }));
}

/** The one that is left, and what it is followed by. */
const left = alias(registeredUnit, "left_unit");

function successions(
  session: Session,
  unitId: string,
  of: "predecessors" | "successors",
): readonly Succession[] {
  const { unitId: from, successorId: to } = registeredSuccessor;
  const [own, other] = of === "predecessors" ? [to, from] : [from, to];
  return session
    .select({
      id: other,
      name: sql<string>`coalesce((SELECT name FROM unit WHERE id = ${other}), ${registeredName.name}, ${other})`,
      since: left.succeededIn,
      published: sql<number>`EXISTS (SELECT 1 FROM unit WHERE id = ${other})`,
    })
    .from(registeredSuccessor)
    .innerJoin(left, eq(left.id, from))
    .leftJoin(registeredName, and(eq(registeredName.unitId, other), eq(registeredName.position, 0)))
    .where(eq(own, unitId))
    .orderBy(left.succeededIn, left.position, registeredSuccessor.position)
    .all()
    .map((row) => ({ ...row, published: row.published === 1 }));
}
