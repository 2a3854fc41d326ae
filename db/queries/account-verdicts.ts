import "server-only";

import { and, asc, eq, gte, lte, sql } from "drizzle-orm";

import { readAccount } from "@/db/schema";
import { accountCheck } from "@/db/schema-checks";
import { askStore } from "./ask-store";

/** A current account of which something is to be said wherever its figures stand among others. */
export interface AccountVerdict {
  readonly accountId: string;
  readonly unitId: string;
  readonly year: number;
  /** `failed`: the document contradicts itself. `unchecked`: nobody looked. */
  readonly verdict: "failed" | "unchecked";
}

export interface VerdictsRequest {
  readonly region: string;
  readonly from: number;
  readonly to: number;
}

/** The accounts that contradict themselves or were not checked; all others came out well. */
export function accountVerdicts({
  region,
  from,
  to,
}: VerdictsRequest): Promise<readonly AccountVerdict[]> {
  const findings = sql<number>`(SELECT count(*) FROM check_finding
    WHERE check_finding.account_id = ${readAccount.accountId} AND cause = 'publisher')`;
  return askStore((session) =>
    session
      .select({
        accountId: readAccount.accountId,
        unitId: readAccount.unitId,
        year: readAccount.year,
        checked: accountCheck.accountId,
        findings,
      })
      .from(readAccount)
      .leftJoin(accountCheck, eq(accountCheck.accountId, readAccount.accountId))
      .where(
        and(
          eq(readAccount.regionCode, region),
          eq(readAccount.current, true),
          gte(readAccount.year, from),
          lte(readAccount.year, to),
        ),
      )
      .orderBy(asc(readAccount.year), asc(readAccount.accountId))
      .all()
      .flatMap(({ checked, findings: own, ...account }): AccountVerdict[] => {
        if (checked === null) return [{ ...account, verdict: "unchecked" }];
        return own > 0 ? [{ ...account, verdict: "failed" }] : [];
      }),
  );
}
