import { eq } from "drizzle-orm";

import type { Account } from "@/accounts/account";
import { readRecognised } from "./read-recognised";
import { document, readAccount } from "./schema";
import type { Session } from "./session";

/** An account as its primary document says it; `recognised` knows what was read in that. */
export function readStoredAccount(
  session: Session,
  accountId: string,
  recognised = readRecognised,
): Account {
  const found = session
    .select({
      documentId: document.id,
      unit: document.unitName,
      year: readAccount.year,
      scope: readAccount.scope,
      region: readAccount.regionCode,
      published: document.published,
      origin: document.origin,
    })
    .from(readAccount)
    .innerJoin(document, eq(document.id, readAccount.documentId))
    .where(eq(readAccount.accountId, accountId))
    .get();
  if (!found) throw new Error(`the store has no account ${accountId}`);
  const { documentId, ...said } = found;
  return { ...said, ...recognised(session, documentId) };
}
