import { and, asc, eq } from "drizzle-orm";

import type { Account } from "@/accounts/account";
import type { CheckReport } from "@/accounts/checks/outcome";
import { runChecks } from "@/accounts/checks/run-checks";
import { disclosureReport, type DisclosureReport } from "@/accounts/disclosure/disclosure-report";
import { STORED_CONTENT, type DocumentContent } from "./document-content";
import { readStoredAccount } from "./read-account";
import { readAccount } from "./schema";
import { checkInput } from "./schema-checks";
import { unitParent } from "./schema-registry";
import type { Session } from "./session";

export type CheckInput = typeof checkInput.$inferSelect;

/** Every rule on an account of the store, beside its neighbours there. Null for an unknown account. */
export function checkStoredAccount(session: Session, accountId: string): CheckReport | null {
  const input = inputOf(session, accountId);
  return input ? accountReader(session).checks(input) : null;
}

/** What an account of the store discloses, point by point. Null for an unknown account. */
export function storedDisclosure(session: Session, accountId: string): DisclosureReport | null {
  const input = inputOf(session, accountId);
  return input ? accountReader(session).disclosure(input) : null;
}

const inputOf = (session: Session, accountId: string): CheckInput | undefined =>
  session.select().from(checkInput).where(eq(checkInput.accountId, accountId)).get();

/** Looks at one account after another; in order of units and years, each is read once. */
export function accountReader(session: Session, content: DocumentContent = STORED_CONTENT) {
  const read = lastRead(session, content);
  return {
    checks: ({ accountId, documentId, beforeId }: CheckInput): CheckReport =>
      runChecks(read(accountId), {
        blocks: content.blocks(session, documentId),
        before: beforeId === null ? null : read(beforeId),
        parts: partIds(session, accountId).map(read),
      }),
    disclosure: ({ accountId, documentId }: CheckInput): DisclosureReport =>
      disclosureReport(read(accountId), content.blocks(session, documentId)),
  };
}

/** Keeps the last two accounts: one of them is the year before of the next. */
function lastRead(session: Session, content: DocumentContent): (accountId: string) => Account {
  const kept = new Map<string, Account>();
  return (id) => {
    const account = kept.get(id) ?? readStoredAccount(session, id, content.recognised);
    kept.delete(id);
    kept.set(id, account);
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size > 2) kept.delete(oldest);
    return account;
  };
}

/** The accounts of the year of the units right below a 汇总; `check_input` names the same ones. */
function partIds(session: Session, accountId: string): readonly string[] {
  const whole = session
    .select({ unitId: readAccount.unitId, year: readAccount.year })
    .from(readAccount)
    .where(and(eq(readAccount.accountId, accountId), eq(readAccount.scope, "汇总")))
    .get();
  if (!whole) return [];
  return session
    .select({ id: readAccount.accountId })
    .from(unitParent)
    .innerJoin(readAccount, eq(readAccount.unitId, unitParent.unitId))
    .where(
      and(
        eq(unitParent.parentId, whole.unitId),
        eq(readAccount.year, whole.year),
        eq(readAccount.current, true),
      ),
    )
    .orderBy(asc(readAccount.unitId))
    .all()
    .map(({ id }) => id);
}
