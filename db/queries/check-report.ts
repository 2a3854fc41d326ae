import "server-only";

import type { CheckReport } from "@/accounts/checks/outcome";
import { checkStoredAccount } from "@/db/check-stored-account";
import { askStore } from "./ask-store";

/**
 * Every rule on an account, reckoned now: what the store keeps of it leaves out what holds. An account
 * that was taken out of the store meanwhile has no outcomes.
 */
export function checkReport(accountId: string): Promise<CheckReport> {
  return askStore(
    (session) => checkStoredAccount(session, accountId) ?? { outcomes: [], findings: [] },
  );
}
