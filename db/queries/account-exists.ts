import "server-only";

import { eq } from "drizzle-orm";

import { account } from "@/db/schema";
import { askStore } from "./ask-store";

/** Whether the store keeps the account of this id. */
export function accountExists(id: string): Promise<boolean> {
  return askStore(
    (session) =>
      session.select({ id: account.id }).from(account).where(eq(account.id, id)).get() !==
      undefined,
  );
}
