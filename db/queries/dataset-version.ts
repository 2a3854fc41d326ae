import "server-only";

import { dataset } from "@/db/schema";
import { askStore } from "./ask-store";

/** Changes with every change of the store, and with nothing else. */
export function datasetVersion(): Promise<string> {
  return askStore((session) => {
    const [row] = session.select().from(dataset).all();
    if (!row) throw new Error("the store has lost its version");
    return String(row.version);
  });
}
