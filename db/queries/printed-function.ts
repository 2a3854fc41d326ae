import "server-only";

import { and, eq, inArray } from "drizzle-orm";

import { spending } from "@/db/schema-rollups";
import { askStore } from "./ask-store";

/** Whether any account spends on a category by function with this code, misprinted or not. */
export function isPrintedFunction(code: string): Promise<boolean> {
  return askStore(
    (session) =>
      session
        .select({ code: spending.code })
        .from(spending)
        .where(
          and(inArray(spending.tableNumber, ["03", "05", "07", "08"]), eq(spending.code, code)),
        )
        .limit(1)
        .get() !== undefined,
  );
}
