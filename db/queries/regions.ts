import "server-only";

import { and, count, countDistinct, desc, eq, sql } from "drizzle-orm";

import { readAccount, region } from "@/db/schema";
import { askStore } from "./ask-store";
import { jsonList } from "./json-list";
import { keptByVersion } from "./kept-by-version";

export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly simulated: boolean;
  /** Units with an account, and their current accounts. */
  readonly units: number;
  readonly accounts: number;
  /** Ascending. */
  readonly years: readonly number[];
}

/** The regions that have accounts; the one with most accounts first. */
export function listRegions(): Promise<readonly RegionRow[]> {
  return askStore(regionRows);
}

/**
 * The region asked for, else the store's main one: the real one with most accounts, or the simulated
 * one while there is no more than one real account. Null for an unknown code or an empty store.
 */
export function mainRegion(code?: string): Promise<RegionRow | null> {
  return askStore((session) => {
    const rows = regionRows(session);
    if (code !== undefined) return rows.find((row) => row.code === code) ?? null;
    const simulated = rows.find((row) => row.simulated);
    const real = rows.find((row) => !row.simulated);
    return (realAccounts(session) > 1 ? real : simulated) ?? real ?? simulated ?? null;
  });
}

export const regionRows = keptByVersion((session): readonly RegionRow[] =>
  session
    .select({
      code: region.code,
      name: region.name,
      simulated: region.simulated,
      units: countDistinct(readAccount.unitId),
      accounts: countDistinct(readAccount.accountId),
      years: jsonList<number>(
        sql`SELECT DISTINCT year AS value FROM read_account AS own
            WHERE own.region_code = ${region.code} AND own.current = 1 ORDER BY year`,
      ),
    })
    .from(region)
    .innerJoin(
      readAccount,
      and(eq(readAccount.regionCode, region.code), eq(readAccount.current, true)),
    )
    .groupBy(region.code)
    .orderBy(desc(countDistinct(readAccount.accountId)), region.code)
    .all(),
);

/** In every region, and in none. */
const realAccounts = keptByVersion((session) => {
  const [row] = session
    .select({ accounts: count() })
    .from(readAccount)
    .where(and(eq(readAccount.current, true), eq(readAccount.simulated, false)))
    .all();
  return row?.accounts ?? 0;
});
