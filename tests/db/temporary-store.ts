import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";

import type { Account } from "@/accounts/account";
import { store, type Store } from "@/db/client";
import { saveAccount, type SavedAccount } from "@/db/save-account";
import { aDocument } from "@/tests/factories";

/** Gives each test of a file an empty store of its own, a real file, and checks it for damage after. */
export function freshStoreForEachTest(): void {
  freshStore(beforeEach, afterEach);
}

/** Gives the tests of a file one store, which none of them writes to. */
export function oneStoreForAllTests(fill: () => void): void {
  freshStore(beforeAll, afterAll);
  // On a busy machine many documents take a while.
  beforeAll(fill, 60_000);
}

function freshStore(before: typeof beforeEach, after: typeof afterEach): void {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "mingzhang-"));
    process.env.MINGZHANG_DB = join(folder, "store.db");
  });
  after(() => {
    const { $client } = store();
    expect($client.pragma("foreign_key_check")).toEqual([]);
    expect($client.pragma("integrity_check", { simple: true })).toBe("ok");
    $client.close();
    rmSync(folder, { recursive: true });
  });
}

/** Imports an account from a file of its own, a minute after the one before it. */
export function keep(account: Account, file = "account.md", minute = 1): SavedAccount {
  return saveAccount(store(), aDocument(account, file, minute));
}

/** How many rows each table of the store has. */
export function rowCounts(of: Store = store()): Record<string, number> {
  const tables = of.$client
    // Not the tables behind the search index: they hold no rows of ours.
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow' AND type <> 'view' ORDER BY name",
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => [
      table,
      Number(of.$client.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()),
    ]),
  );
}
