import "server-only";

import { and, asc, eq, sql } from "drizzle-orm";

import { NO_CHECKS, type CheckCounts } from "@/accounts/checks/check-counts";
import type { Repair } from "@/accounts/checks/outcome";
import type { Severity } from "@/accounts/checks/rule";
import { checkFinding, checkOutcome } from "@/db/schema-checks";
import { storedCheckCounts } from "@/db/stored-check-counts";
import { askStore } from "./ask-store";

/** A root cause by the outcome that stands for it. */
export interface AccountFinding {
  /** f1, f2 … */
  readonly id: string;
  readonly cause: "publisher" | "reading";
  readonly severity: Severity;
  readonly message: string;
  readonly repair: Repair;
}

export interface AccountFindings {
  /** False: nobody looked; the counts say nothing. */
  readonly checked: boolean;
  readonly counts: CheckCounts;
  readonly findings: readonly AccountFinding[];
}

/** What was found in one account, as the store keeps it. */
export function accountFindings(accountId: string): Promise<AccountFindings> {
  return askStore((session) => {
    const counts = storedCheckCounts(session, accountId);
    const rows = session
      .select({
        id: sql<string>`'f' || ${checkFinding.number}`,
        cause: checkFinding.cause,
        severity: checkFinding.severity,
        message: checkOutcome.message,
        repair: { kind: checkFinding.repairKind, proposals: checkFinding.proposals },
      })
      .from(checkFinding)
      .innerJoin(
        checkOutcome,
        and(
          eq(checkOutcome.accountId, checkFinding.accountId),
          eq(checkOutcome.finding, checkFinding.number),
          eq(checkOutcome.leads, true),
        ),
      )
      .where(eq(checkFinding.accountId, accountId))
      .orderBy(asc(checkFinding.number))
      .all();
    return { checked: counts !== null, counts: counts ?? NO_CHECKS, findings: rows };
  });
}
