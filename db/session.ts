import type Database from "better-sqlite3";
import type { RunResult } from "better-sqlite3";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";

export type Store = BetterSQLite3Database & { readonly $client: Database.Database };
/** The store, or a transaction on it. */
export type Session = BaseSQLiteDatabase<"sync", RunResult>;
