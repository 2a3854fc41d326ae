import "server-only";

import { and, asc, eq } from "drizzle-orm";

import type { DisclosureReport } from "@/accounts/disclosure/disclosure-report";
import {
  explainedChanges,
  repeatedReasons,
  type ExplainedChange,
  type ReasonLimits,
  type RepeatedReason,
} from "@/accounts/reasons/reasons-report";
import { storedDisclosure } from "@/db/check-stored-account";
import { readStoredAccount } from "@/db/read-account";
import { readStatements } from "@/db/read-recognised";
import { readAccount } from "@/db/schema";
import type { Session } from "@/db/session";
import { askStore } from "./ask-store";

export interface RepeatedInUnit extends RepeatedReason {
  readonly places: readonly (RepeatedReason["places"][number] & { readonly documentId: string })[];
}

/** What an account discloses of what it should, and how it explains its changes. */
export interface AccountDisclosure {
  readonly report: DisclosureReport;
  /** In the order of the narrative. */
  readonly changes: readonly ExplainedChange[];
  /** Reasons that the account gives more than once, or its unit in several years; the most frequent first. */
  readonly repeated: readonly RepeatedInUnit[];
}

/** Null for an unknown account. */
export function accountDisclosure(
  accountId: string,
  limits: ReasonLimits,
): Promise<AccountDisclosure | null> {
  return askStore((session) => {
    const report = storedDisclosure(session, accountId);
    if (!report) return null;
    const changes = explainedChanges(readStoredAccount(session, accountId), limits);
    return { report, changes, repeated: repeatedInUnit(session, accountId) };
  });
}

/** Only those that this account gives too. */
function repeatedInUnit(session: Session, accountId: string): readonly RepeatedInUnit[] {
  const own = session
    .select({ unitId: readAccount.unitId, year: readAccount.year })
    .from(readAccount)
    .where(eq(readAccount.accountId, accountId))
    .get();
  if (!own) return [];
  const rows = session
    .select({ year: readAccount.year, documentId: readAccount.documentId })
    .from(readAccount)
    .where(and(eq(readAccount.unitId, own.unitId), eq(readAccount.current, true)))
    .orderBy(asc(readAccount.year))
    .all();
  const documents = new Map(rows.map(({ year, documentId }) => [year, documentId]));
  const reasons = rows.map(({ year, documentId }) => ({
    year,
    stated: readStatements(session, documentId, "reason"),
  }));
  return repeatedReasons(reasons).flatMap((reason) => {
    if (!reason.places.some(({ year }) => year === own.year)) return [];
    const places = reason.places.map((each) => ({
      ...each,
      documentId: documents.get(each.year) ?? "",
    }));
    return [{ ...reason, places }];
  });
}
