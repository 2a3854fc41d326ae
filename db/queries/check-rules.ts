import "server-only";

import { and, countDistinct, eq, sql } from "drizzle-orm";

import { readAccount } from "@/db/schema";
import { checkOutcome } from "@/db/schema-checks";
import { askStore } from "./ask-store";

/** In how many current accounts of a region a rule came out so; those where it held are not kept. */
export interface RuleCounts {
  readonly rule: string;
  readonly failed: number;
  readonly hint: number;
  readonly rounding: number;
  readonly undecidable: number;
}

/** Only of rules of which something is kept; in the order of their ids. */
export function checkRules(region: string): Promise<readonly RuleCounts[]> {
  const accounts = (condition: ReturnType<typeof sql>) =>
    countDistinct(sql`CASE WHEN ${condition} THEN ${checkOutcome.accountId} END`);
  return askStore((session) =>
    session
      .select({
        rule: checkOutcome.rule,
        failed: accounts(
          sql`${checkOutcome.status} = 'failed' AND ${checkOutcome.cause} = 'publisher'`,
        ),
        hint: accounts(sql`${checkOutcome.status} = 'hint'`),
        rounding: accounts(sql`${checkOutcome.status} = 'rounding'`),
        undecidable: accounts(sql`${checkOutcome.status} = 'undecidable'`),
      })
      .from(readAccount)
      .innerJoin(checkOutcome, eq(checkOutcome.accountId, readAccount.accountId))
      .where(and(eq(readAccount.regionCode, region), eq(readAccount.current, true)))
      .groupBy(checkOutcome.rule)
      .orderBy(checkOutcome.rule)
      .all(),
  );
}
