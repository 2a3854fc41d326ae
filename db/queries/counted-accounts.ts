import "server-only";

import { and, countDistinct, eq, inArray, isNull, sql } from "drizzle-orm";

import type { Session } from "@/db/client";
import { readAccount } from "@/db/schema";
import { includedIn } from "./included-in";

export const COHORTS = ["all", "same"] as const;
/**
 * Which units a sum over years takes: whoever has an account of the year, or the same ones in every year.
 * The first grows and shrinks with who published.
 */
export type Cohort = (typeof COHORTS)[number];

/**
 * The accounts that a sum over a region takes: current, and not in a department's 汇总 account of the same
 * year. To select from, under the name `counted`.
 */
export function countedAccounts(session: Session, region: string, cohort: Cohort = "all") {
  const isCounted = and(
    eq(readAccount.regionCode, region),
    eq(readAccount.current, true),
    isNull(includedIn(readAccount.unitId, readAccount.year)),
  );
  const years = session
    .select({ years: countDistinct(readAccount.year) })
    .from(readAccount)
    .where(and(eq(readAccount.regionCode, region), eq(readAccount.current, true)));
  const inEveryYear = session
    .select({ unitId: readAccount.unitId })
    .from(readAccount)
    .where(isCounted)
    .groupBy(readAccount.unitId)
    .having(eq(sql`count(*)`, years));
  return session
    .select({
      unitId: readAccount.unitId,
      unitName: readAccount.unitName,
      shortName: readAccount.shortName,
      accountId: readAccount.accountId,
      documentId: readAccount.documentId,
      year: readAccount.year,
    })
    .from(readAccount)
    .where(and(isCounted, cohort === "same" ? inArray(readAccount.unitId, inEveryYear) : undefined))
    .as("counted");
}
