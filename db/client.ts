import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

import { searchableText } from "@/accounts/search-words";
import { stitchedCode } from "@/accounts/stitched-code";
import { keepStatements } from "./keep-statements";
import type { Store } from "./session";
import { rebuildRollups } from "./write-rollups";
import { rebuildSearch } from "./write-search";

export type { Session, Store } from "./session";

/** The store's file, against the project's folder, in which every command and the server run. */
export function storeFile(): string {
  return resolve(/* turbopackIgnore: true */ process.env.MINGZHANG_DB ?? "data/mingzhang.db");
}

/** Opens the store, creating and migrating it where needed. */
export function openStore(file = storeFile()): Store {
  mkdirSync(dirname(file), { recursive: true });
  const sqlite = new Database(file);
  sqlite.pragma("busy_timeout = 30000");
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = NORMAL");
  teachFunctions(sqlite);
  // A migration may rebuild a table that others refer to.
  sqlite.pragma("foreign_keys = OFF");
  migrate(sqlite, file);
  sqlite.pragma("foreign_keys = ON");
  keepStatements(sqlite);
  return drizzle(sqlite);
}

/** Of a store that is there and migrated, without writing. */
export function openReader(file: string): Store {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true });
  keepStatements(sqlite);
  teachFunctions(sqlite);
  return drizzle(sqlite);
}

/** What queries and migrations call by name. */
function teachFunctions(sqlite: Database.Database): void {
  sqlite.function("stitched_code", { deterministic: true }, (code, year) =>
    stitchedCode(String(code), Number(year)),
  );
  sqlite.function("searchable_text", { deterministic: true }, (text) =>
    searchableText(String(text)),
  );
}

/**
 * Drizzle's own migrator reads what is done before it locks, so that two processes opening a new
 * store at once apply everything twice; hence the count is kept in the file and read under the lock.
 */
function migrate(sqlite: Database.Database, file: string): void {
  const migrations = readMigrationFiles({ migrationsFolder: resolve("db/migrations") });
  const applied = () => Number(sqlite.pragma("user_version", { simple: true }));
  if (applied() > migrations.length)
    throw new Error(`${file} was written by a newer version of this program; update the program.`);
  if (applied() === migrations.length) return;
  const applyMissing = sqlite.transaction(() => {
    for (const statement of migrations.slice(applied()).flatMap(({ sql }) => sql))
      sqlite.exec(statement);
    sqlite.pragma(`user_version = ${migrations.length}`);
    rebuildRollups(drizzle(sqlite));
    rebuildSearch(drizzle(sqlite));
  });
  applyMissing.immediate();
}

interface OpenedStore {
  readonly file: string;
  readonly store: Store;
}

/** On the process, not in the module: the development server loads modules again and again. */
const opened = globalThis as typeof globalThis & { mingzhangStore?: OpenedStore };

/** The store of this process. Opened once; it sees what other processes write. */
export function store(): Store {
  const file = storeFile();
  if (opened.mingzhangStore?.file !== file) {
    opened.mingzhangStore?.store.$client.close();
    opened.mingzhangStore = { file, store: openStore(file) };
  }
  return opened.mingzhangStore.store;
}
