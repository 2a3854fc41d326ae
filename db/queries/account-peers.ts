import "server-only";

import { and, eq } from "drizzle-orm";

import { readAccount } from "@/db/schema";
import { accountTotals } from "@/db/schema-rollups";
import { askStore } from "./ask-store";
import { peerGroups } from "./peer-group";

/** Whom an account may be compared with. */
export interface AccountPeers {
  /** The name of the peer group. */
  readonly group: string;
  /** Ids of its units with an account of the year, those that spent about as much first. */
  readonly units: readonly string[];
}

/** Without the unit itself; null for a unit of no known region. */
export function accountPeers(
  unit: { readonly id: string; readonly region: { readonly code: string } | null },
  year: number,
  most: number,
): Promise<AccountPeers | null> {
  return askStore((session) => {
    if (unit.region === null) return null;
    const groups = peerGroups(session, unit.region.code);
    const group = groups.get(unit.id)?.name;
    if (group === undefined) return null;
    const spent = session
      .select({
        id: readAccount.unitId,
        scope: readAccount.scope,
        expenditure: accountTotals.expenditure,
      })
      .from(readAccount)
      .innerJoin(accountTotals, eq(accountTotals.documentId, readAccount.documentId))
      .where(
        and(
          eq(readAccount.regionCode, unit.region.code),
          eq(readAccount.year, year),
          eq(readAccount.current, true),
        ),
      )
      .orderBy(readAccount.unitId)
      .all();
    const own = spent.find(({ id }) => id === unit.id);
    const distance = (expenditure: number | null) =>
      expenditure === null ? Infinity : Math.abs(expenditure - (own?.expenditure ?? 0));
    return {
      group,
      units: spent
        // A department is not compared with offices of its kind.
        .filter(
          ({ id, scope }) =>
            id !== unit.id && scope === own?.scope && groups.get(id)?.name === group,
        )
        .toSorted((a, b) => distance(a.expenditure) - distance(b.expenditure))
        .slice(0, most)
        .map(({ id }) => id),
    };
  });
}
