import "server-only";

import { eq } from "drizzle-orm";

import { unitKind } from "@/accounts/unit-kind";
import type { Session } from "@/db/client";
import { unit } from "@/db/schema";
import { registeredUnit } from "@/db/schema-registry";

/** Whom to compare a unit with, and who says so. */
export interface PeerGroup {
  readonly name: string;
  readonly saidBy: "register" | "name";
}

/** By unit id, of all of the region or of these. */
export function peerGroups(session: Session, region: string): ReadonlyMap<string, PeerGroup> {
  const rows = session
    .select({ id: unit.id, name: unit.name, registered: registeredUnit.peerGroup })
    .from(unit)
    .leftJoin(registeredUnit, eq(registeredUnit.id, unit.id))
    .where(eq(unit.regionCode, region))
    .all();
  return new Map(
    rows.map(({ id, name, registered }) => [
      id,
      registered === null
        ? { name: unitKind(name), saidBy: "name" }
        : { name: registered, saidBy: "register" },
    ]),
  );
}
