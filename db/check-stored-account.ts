import { and, asc, eq } from "drizzle-orm";

import type { Account } from "@/accounts/account";
import type { CheckReport } from "@/accounts/checks/outcome";
import { runChecks } from "@/accounts/checks/run-checks";
import { disclosureReport, type DisclosureReport } from "@/accounts/disclosure/disclosure-report";
import type { StoredBlock } from "@/accounts/stored-block";
import { readStoredAccount } from "./read-account";
import { block, readAccount } from "./schema";
import { checkInput } from "./schema-checks";
import { unitParent } from "./schema-registry";
import type { Session } from "./session";

/** Reads accounts; of many in order of units and years each is asked for twice. */
export type AccountReader = (accountId: string) => Account;

/** Every rule on an account of the store, beside its neighbours there. Null for an unknown account. */
export function checkStoredAccount(
  session: Session,
  accountId: string,
  read: AccountReader = (id) => readStoredAccount(session, id),
): CheckReport | null {
  const own = session.select().from(checkInput).where(eq(checkInput.accountId, accountId)).get();
  if (!own) return null;
  return runChecks(read(accountId), {
    blocks: storedBlocks(session, own.documentId),
    before: own.beforeId === null ? null : read(own.beforeId),
    parts: partIds(session, accountId).map(read),
  });
}

/** What an account of the store discloses, point by point. Null for an unknown account. */
export function storedDisclosure(
  session: Session,
  accountId: string,
  read: AccountReader = (id) => readStoredAccount(session, id),
): DisclosureReport | null {
  const own = session.select().from(checkInput).where(eq(checkInput.accountId, accountId)).get();
  return own ? disclosureReport(read(accountId), storedBlocks(session, own.documentId)) : null;
}

function storedBlocks(session: Session, documentId: string): readonly StoredBlock[] {
  return session
    .select({ content: block.content })
    .from(block)
    .where(eq(block.documentId, documentId))
    .orderBy(block.number)
    .all()
    .map(({ content }) => content);
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
