import "server-only";

import { and, count, eq, sql } from "drizzle-orm";

import { readAccount } from "@/db/schema";
import { accountCheck } from "@/db/schema-checks";
import { askStore } from "./ask-store";

/** Of the current accounts of a region. */
export interface CheckSummary {
  readonly documents: number;
  /** Neither fine nor contradicting: nobody looked. */
  readonly unchecked: number;
  /** Documents in which something contradicts itself, and how often: not damage in reading. */
  readonly contradicting: number;
  readonly findings: number;
  /** Documents that could not be read whole where a rule looks. */
  readonly damaged: number;
  /** Outcomes. */
  readonly holds: number;
  readonly rounding: number;
  readonly hint: number;
  readonly undecidable: number;
}

export function checkSummary(region: string): Promise<CheckSummary> {
  const findings = (cause: "publisher" | "reading") =>
    sql`(SELECT count(*) FROM check_finding WHERE check_finding.account_id = ${readAccount.accountId}
      AND cause = ${cause})`;
  const sum = (column: typeof accountCheck.holds) =>
    sql<number>`coalesce(sum(${column}), 0)`.mapWith(Number);
  return askStore((session) => {
    const row = session
      .select({
        documents: count(),
        unchecked: sql<number>`count(*) - count(${accountCheck.accountId})`,
        contradicting: sql<number>`coalesce(sum(${findings("publisher")} > 0), 0)`,
        findings: sql<number>`coalesce(sum(${findings("publisher")}), 0)`,
        damaged: sql<number>`coalesce(sum(${findings("reading")} > 0), 0)`,
        holds: sum(accountCheck.holds),
        rounding: sum(accountCheck.rounding),
        hint: sum(accountCheck.hint),
        undecidable: sum(accountCheck.undecidable),
      })
      .from(readAccount)
      .leftJoin(accountCheck, eq(accountCheck.accountId, readAccount.accountId))
      .where(and(eq(readAccount.regionCode, region), eq(readAccount.current, true)))
      .get();
    if (!row) throw new Error("a sum has no row");
    return row;
  });
}
