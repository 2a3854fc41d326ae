import { and, asc, eq, isNull, sql, type SQL } from "drizzle-orm";

import type { Account } from "@/accounts/account";
import { agreeingTotals } from "@/accounts/checks/agreeing-totals";
import { checkCounts } from "@/accounts/checks/check-counts";
import type { CheckReport, Outcome } from "@/accounts/checks/outcome";
import type { LevelScores } from "@/accounts/disclosure/disclosure-report";
import { RULES_VERSION } from "@/accounts/checks/rules-version";
import { checkStoredAccount, storedDisclosure, type AccountReader } from "./check-stored-account";
import { insertAll } from "./insert-all";
import { readStoredAccount } from "./read-account";
import { dataset } from "./schema";
import { accountCheck, checkFinding, checkInput, checkOutcome } from "./schema-checks";
import type { Session, Store } from "./session";

type Recogniser = Parameters<typeof readStoredAccount>[2];

/** Whose document came, went or was read anew. */
export interface ChangedAccount {
  readonly unitId: string;
  readonly year: number;
}

/** Checks every account that was never checked, or with other rules. How many. */
export function checkStore(store: Store): number {
  return store.transaction(
    (session) => {
      const checked = checkOutdated(session);
      // Whoever caches an answer asks again.
      if (checked > 0)
        session
          .update(dataset)
          .set({ version: sql`${dataset.version} + 1` })
          .run();
      return checked;
    },
    { behavior: "immediate" },
  );
}

/**
 * Checks the accounts that were checked with another document, other neighbours or other rules than
 * there are now: of the whole store, or those that a change may concern: the unit's own, whose years
 * look at each other, and its department's of that year. How many.
 */
export function checkOutdated(
  session: Session,
  changed?: ChangedAccount,
  recognised?: Recogniser,
): number {
  const ids = outdated(session, changed && concerned(changed));
  const read = lastRead(session, recognised);
  for (const id of ids) {
    const report = checkStoredAccount(session, id, read);
    const disclosure = storedDisclosure(session, id, read);
    if (report && disclosure) writeReport(session, id, report, disclosure);
  }
  return ids.length;
}

function outdated(session: Session, which: SQL | undefined): readonly string[] {
  return session
    .select({ id: checkInput.accountId })
    .from(checkInput)
    .leftJoin(
      accountCheck,
      and(
        eq(accountCheck.accountId, checkInput.accountId),
        eq(accountCheck.rulesVersion, RULES_VERSION),
        eq(accountCheck.input, checkInput.input),
      ),
    )
    .where(and(isNull(accountCheck.accountId), which))
    .orderBy(asc(checkInput.unitId), asc(checkInput.year))
    .all()
    .map(({ id }) => id);
}

function concerned({ unitId, year }: ChangedAccount): SQL {
  return sql`(${checkInput.unitId} = ${unitId} OR (${checkInput.year} = ${year} AND
    ${checkInput.unitId} IN (SELECT parent_id FROM unit_parent WHERE unit_id = ${unitId})))`;
}

/** Keeps the last two accounts: one is the year before of the next. */
function lastRead(session: Session, recognised?: Recogniser): AccountReader {
  let kept: readonly { readonly id: string; readonly account: Account }[] = [];
  return (id) => {
    const known = kept.find((each) => each.id === id);
    if (known) return known.account;
    const account = readStoredAccount(session, id, recognised);
    kept = [{ id, account }, ...kept.slice(0, 1)];
    return account;
  };
}

function writeReport(
  session: Session,
  accountId: string,
  report: CheckReport,
  { demanded, usual }: LevelScores,
): void {
  const own = session.select().from(checkInput).where(eq(checkInput.accountId, accountId)).get();
  if (!own) throw new Error(`the store has no account ${accountId}`);
  for (const table of [accountCheck, checkFinding, checkOutcome])
    session.delete(table).where(eq(table.accountId, accountId)).run();
  const { "not-applicable": notApplicable, ...counts } = checkCounts(report.outcomes);
  session
    .insert(accountCheck)
    .values({
      accountId,
      documentId: own.documentId,
      rulesVersion: RULES_VERSION,
      input: own.input,
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
