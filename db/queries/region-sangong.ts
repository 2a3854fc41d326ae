import "server-only";

import { and, count, eq, isNotNull, sql } from "drizzle-orm";

import type { Fen } from "@/accounts/money";
import { accountTotals } from "@/db/schema-rollups";
import { askStore } from "./ask-store";
import { countedAccounts, type Cohort } from "./counted-accounts";

/** “三公” of a year, fiscal appropriation, table 09. Null: no account states it. */
export interface RegionSangongYear {
  readonly year: number;
  /** Accounts that state the actual amount; those that do not are in no sum. */
  readonly accounts: number;
  readonly total: Fen;
  readonly abroad: Fen | null;
  readonly vehiclePurchase: Fen | null;
  readonly vehicleRunning: Fen | null;
  readonly reception: Fen | null;
  /** Of the total, in none of the four; 0 where they come to it. */
  readonly rest: Fen;
  /** 全年预算; over the accounts that state both, as is `budgeted`, the actual beside it. */
  readonly budget: Fen | null;
  readonly budgeted: Fen | null;
  readonly withBudget: number;
}

/** Years ascending. */
export function regionSangong(
  region: string,
  cohort: Cohort,
): Promise<readonly RegionSangongYear[]> {
  return askStore((session) => {
    const counted = countedAccounts(session, region, cohort);
    const own = accountTotals;
    const sum = (column: typeof own.abroad) => sql<Fen | null>`sum(${column})`;
    return session
      .select({
        year: counted.year,
        accounts: count(),
        total: sql<Fen>`sum(${own.sangong})`,
        abroad: sum(own.abroad),
        vehiclePurchase: sum(own.vehiclePurchase),
        vehicleRunning: sum(own.vehicleRunning),
        reception: sum(own.reception),
        rest: sql<Fen>`sum(${own.sangong} - coalesce(${own.abroad}, 0)
          - coalesce(${own.vehiclePurchase}, 0) - coalesce(${own.vehicleRunning}, 0)
          - coalesce(${own.reception}, 0))`,
        budget: sum(own.sangongBudget),
        budgeted: sql<Fen | null>`sum(CASE WHEN ${own.sangongBudget} IS NOT NULL THEN ${own.sangong} END)`,
        withBudget: count(own.sangongBudget),
      })
      .from(counted)
      .innerJoin(own, and(eq(own.documentId, counted.documentId), isNotNull(own.sangong)))
      .groupBy(counted.year)
      .orderBy(counted.year)
      .all();
  });
}
