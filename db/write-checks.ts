import {
  and,
  asc,
  eq,
  getViewSelectedFields,
  isNull,
  sql,
  type SQL,
  type SQLWrapper,
} from "drizzle-orm";

import { agreeingTotals } from "@/accounts/checks/agreeing-totals";
import { checkCounts } from "@/accounts/checks/check-counts";
import type { CheckReport, Outcome } from "@/accounts/checks/outcome";
import type { LevelScores } from "@/accounts/disclosure/disclosure-report";
import { RULES_VERSION } from "@/accounts/checks/rules-version";
import { accountReader, type CheckInput } from "./check-stored-account";
import type { DocumentContent } from "./document-content";
import { insertAll } from "./insert-all";
import { dataset } from "./schema";
import { accountCheck, checkFinding, checkInput, checkOutcome } from "./schema-checks";
import { unitParent } from "./schema-registry";
import { writeTogether, type Session, type Store } from "./session";

/** Checks every account that was never checked, or with other rules. How many. */
export function checkStore(store: Store): number {
  return writeTogether(store, (session) => {
    const checked = checkOutdated(session);
    // Whoever caches an answer asks again.
    if (checked > 0)
      session
        .update(dataset)
        .set({ version: sql`${dataset.version} + 1` })
        .run();
    return checked;
  });
}

/**
 * Checks the accounts that were checked with another document, other neighbours or other rules than
 * there are now: of the whole store, or those that a change of these units may concern: their own, whose
 * years look at each other, and their departments'. How many.
 */
export function checkOutdated(
  session: Session,
  unitIds?: readonly string[],
  content?: DocumentContent,
): number {
  const inputs = outdated(session, unitIds && concerned(session, unitIds));
  const look = accountReader(session, content);
  for (const input of inputs)
    writeReport(session, input, look.checks(input), look.disclosure(input));
  return inputs.length;
}

function outdated(session: Session, unitIds: readonly string[] | undefined): CheckInput[] {
  return session
    .select(getViewSelectedFields(checkInput))
    .from(checkInput)
    .leftJoin(
      accountCheck,
      and(
        eq(accountCheck.accountId, checkInput.accountId),
        eq(accountCheck.rulesVersion, RULES_VERSION),
        eq(accountCheck.input, checkInput.input),
      ),
    )
    .where(and(isNull(accountCheck.accountId), unitIds && inList(checkInput.unitId, unitIds)))
    .orderBy(asc(checkInput.unitId), asc(checkInput.year))
    .all();
}

function concerned(session: Session, unitIds: readonly string[]): readonly string[] {
  const departments = session
    .selectDistinct({ id: unitParent.parentId })
    .from(unitParent)
    .where(inList(unitParent.unitId, unitIds))
    .all();
  return [...new Set([...unitIds, ...departments.flatMap(({ id }) => id ?? [])])];
}

/** As one value: a list of another length is not another statement. */
const inList = (column: SQLWrapper, values: readonly string[]): SQL =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;

function writeReport(
  session: Session,
  { accountId, documentId, input }: CheckInput,
  report: CheckReport,
  { demanded, usual }: LevelScores,
): void {
  for (const table of [accountCheck, checkFinding, checkOutcome])
    session.delete(table).where(eq(table.accountId, accountId)).run();
  const { "not-applicable": notApplicable, ...counts } = checkCounts(report.outcomes);
  session
    .insert(accountCheck)
    .values({
      accountId,
      documentId,
      rulesVersion: RULES_VERSION,
      input,
      ...counts,
      notApplicable,
      agreeing: agreeingTotals(report.outcomes),
      disclosure: { demanded, usual },
    })
    .run();
  insertAll(
    session,
    checkFinding,
    report.findings.map(({ id, repair, ...finding }) => ({
      accountId,
      number: numberOf(id),
      ...finding,
      repairKind: repair.kind,
      proposals: repair.proposals,
    })),
  );
  insertAll(session, checkOutcome, outcomeRows(accountId, report.outcomes));
}

/** f1 → 1. */
const numberOf = (findingId: string) => Number(findingId.slice(1));

function outcomeRows(accountId: string, outcomes: readonly Outcome[]) {
  const seen = new Set<string>();
  return outcomes.flatMap(({ status, finding, ...outcome }, position) => {
    if (status === "holds" || status === "not-applicable") return [];
    const leads = finding === null || !seen.has(finding);
    if (finding !== null) seen.add(finding);
    return [
      {
        ...outcome,
        accountId,
        position,
        status,
        finding: finding === null ? null : numberOf(finding),
        leads,
      },
    ];
  });
}
