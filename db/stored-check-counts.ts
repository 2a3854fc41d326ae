import { eq } from "drizzle-orm";

import type { CheckCounts } from "@/accounts/checks/check-counts";
import { accountCheck } from "./schema-checks";
import type { Session } from "./session";

/** How many outcomes of each status an account had; null where it was not checked. */
export function storedCheckCounts(session: Session, accountId: string): CheckCounts | null {
  const row = session
    .select({
      holds: accountCheck.holds,
      rounding: accountCheck.rounding,
      hint: accountCheck.hint,
      failed: accountCheck.failed,
      undecidable: accountCheck.undecidable,
      "not-applicable": accountCheck.notApplicable,
    })
    .from(accountCheck)
    .where(eq(accountCheck.accountId, accountId))
    .get();
  return row ?? null;
}
