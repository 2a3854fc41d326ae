import "server-only";

import { desc, eq, sql } from "drizzle-orm";

import type { DisclosureScore } from "@/accounts/disclosure/disclosure-report";
import { readAccount } from "@/db/schema";
import { accountCheck } from "@/db/schema-checks";
import { askStore } from "./ask-store";

/** How one account of a unit came out. */
export interface UnitCheck {
  readonly accountId: string;
  readonly year: number;
  readonly version: number;
  readonly current: boolean;
  /** Null: nobody checked it. */
  readonly result: {
    /** Root causes: of the publisher's, and of reading. */
    readonly findings: number;
    readonly damaged: number;
    readonly hint: number;
    readonly undecidable: number;
    readonly rounding: number;
    readonly holds: number;
    /** Of what is demanded; null where it was not scored. */
    readonly disclosed: DisclosureScore | null;
  } | null;
}

/** Of every version of every year of a unit, the newest first. */
export function unitChecks(unitId: string): Promise<readonly UnitCheck[]> {
  const findings = (cause: "publisher" | "reading") =>
    sql<number>`(SELECT count(*) FROM check_finding
      WHERE check_finding.account_id = ${readAccount.accountId} AND cause = ${cause})`;
  return askStore((session) =>
    session
      .select({
        accountId: readAccount.accountId,
        year: readAccount.year,
        version: readAccount.version,
        current: readAccount.current,
        checked: accountCheck,
        findings: findings("publisher"),
        damaged: findings("reading"),
      })
      .from(readAccount)
      .leftJoin(accountCheck, eq(accountCheck.accountId, readAccount.accountId))
      .where(eq(readAccount.unitId, unitId))
      .orderBy(desc(readAccount.year), desc(readAccount.version))
      .all()
      .map(({ checked, findings: own, damaged, ...row }) => ({
        ...row,
        result: checked && {
          findings: own,
          damaged,
          hint: checked.hint,
          undecidable: checked.undecidable,
          rounding: checked.rounding,
          holds: checked.holds,
          disclosed: checked.disclosure?.demanded ?? null,
        },
      })),
  );
}
