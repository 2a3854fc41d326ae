import type Database from "better-sqlite3";

/** The store's own are some hundreds; lists of different lengths make more of them. */
const MOST = 500;

/**
 * Keeps the statements of a connection prepared: the same text is prepared once, which for a long one takes
 * more time than running it. Nobody may iterate over one while it is run again.
 */
export function keepStatements(sqlite: Database.Database, most = MOST): void {
  const prepare = sqlite.prepare.bind(sqlite);
  const kept = new Map<string, Database.Statement>();
  sqlite.prepare = ((text: string) => {
    const statement = kept.get(text) ?? prepare(text);
    // It gives rows as a new one does, and is the last to be let go.
    if (statement.reader) statement.raw(false).pluck(false);
    kept.delete(text);
    kept.set(text, statement);
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size > most) kept.delete(oldest);
    return statement;
  }) as typeof sqlite.prepare;
}
