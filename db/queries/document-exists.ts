import "server-only";

import { eq } from "drizzle-orm";

import { document } from "@/db/schema";
import { askStore } from "./ask-store";

/** Whether the store keeps the document of this id. */
export function documentExists(id: string): Promise<boolean> {
  return askStore(
    (session) =>
      session.select({ id: document.id }).from(document).where(eq(document.id, id)).get() !==
      undefined,
  );
}
