import "server-only";

import { and, asc, eq, sql } from "drizzle-orm";

import { readAccount } from "@/db/schema";
import { accountCheck } from "@/db/schema-checks";
import { askStore } from "./ask-store";

export interface CheckedYear {
  readonly unit: { readonly id: string; readonly shortName: string };
  readonly year: number;
  readonly accountId: string;
  /** Contradictions of the publisher; null where the account was not checked. */
  readonly findings: number | null;
}

/** The record of each unit of a region over its years. */
export function checkYears(region: string): Promise<readonly CheckedYear[]> {
  return askStore((session) =>
    session
      .select({
        unit: { id: readAccount.unitId, shortName: readAccount.shortName },
        year: readAccount.year,
        accountId: readAccount.accountId,
        findings: sql<number | null>`CASE WHEN ${accountCheck.accountId} IS NOT NULL THEN (
          SELECT count(*) FROM check_finding
          WHERE check_finding.account_id = ${readAccount.accountId} AND cause = 'publisher') END`,
      })
      .from(readAccount)
      .leftJoin(accountCheck, eq(accountCheck.accountId, readAccount.accountId))
      .where(and(eq(readAccount.regionCode, region), eq(readAccount.current, true)))
      .orderBy(asc(readAccount.unitId), asc(readAccount.year))
      .all(),
  );
}
