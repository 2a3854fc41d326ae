import Database from "better-sqlite3";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openStore, type Store } from "@/db/client";

/**
 * Does `work` with a copy of a store's file as it is now, an empty one where there is none. Nobody has
 * to wait for it, and nothing of it is kept.
 */
export async function withoutWriting<T>(
  file: string,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "mingzhang-dry-run-"));
  const copy = join(folder, "store.db");
  try {
    if (existsSync(file)) copyStore(file, copy);
    const store = openStore(copy);
    try {
      return await work(store);
    } finally {
      store.$client.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** At one moment, while others may write. */
function copyStore(from: string, to: string): void {
  const sqlite = new Database(from, { readonly: true });
  try {
    sqlite.prepare("VACUUM INTO ?").run(to);
  } finally {
    sqlite.close();
  }
}
