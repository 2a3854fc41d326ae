import "server-only";

import { eq } from "drizzle-orm";

import { account } from "@/db/schema";
import { askStore } from "./ask-store";

/** The id of the unit whose account it is, of any version; null for an unknown account. */
export function unitOfAccount(id: string): Promise<string | null> {
  return askStore(
    (session) =>
      session.select({ unitId: account.unitId }).from(account).where(eq(account.id, id)).get()
        ?.unitId ?? null,
  );
}
