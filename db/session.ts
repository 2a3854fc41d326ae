import type Database from "better-sqlite3";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";

export type Store = BetterSQLite3Database & { readonly $client: Database.Database };
/** The store, in a transaction where the work needs one. */
export type Session = Store;

/** Writes all that `work` writes, or nothing. Waits for other writers before it begins. */
export function writeTogether<Result>(store: Store, work: (session: Session) => Result): Result {
  return store.$client.transaction(work).immediate(store);
}

/** Lets `question` see one state of the store, whatever another process writes meanwhile. */
export function readTogether<Answer>(store: Store, question: (session: Session) => Answer): Answer {
  return store.$client.transaction(question).deferred(store);
}
