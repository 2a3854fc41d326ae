import "server-only";

import { count, eq, sql } from "drizzle-orm";

import type { Fen } from "@/accounts/money";
import { accountTotals } from "@/db/schema-rollups";
import { askStore } from "./ask-store";
import { countedAccounts, type Cohort } from "./counted-accounts";

export interface RegionYearPoint {
  readonly year: number;
  /** Accounts in the sums. */
  readonly accounts: number;
  /** 本年支出 and 本年收入, all funds, over the accounts that state them; null where none does. */
  readonly expenditure: Fen | null;
  readonly income: Fen | null;
}

/** Years with accounts, ascending. */
export function regionTrend(region: string, cohort: Cohort): Promise<readonly RegionYearPoint[]> {
  return askStore((session) => {
    const counted = countedAccounts(session, region, cohort);
    return session
      .select({
        year: counted.year,
        accounts: count(),
        expenditure: sql<Fen | null>`sum(${accountTotals.expenditure})`,
        income: sql<Fen | null>`sum(${accountTotals.income})`,
      })
      .from(counted)
      .innerJoin(accountTotals, eq(accountTotals.documentId, counted.documentId))
      .groupBy(counted.year)
      .orderBy(counted.year)
      .all();
  });
}
