import { getTableColumns, sql } from "drizzle-orm";
import type { SQLiteInsertValue, SQLiteTable } from "drizzle-orm/sqlite-core";

import type { Session } from "./session";

/**
 * Inserts many rows of one table with one prepared statement: a document has thousands of figures,
 * and building a statement for each batch takes several times as long.
 */
export function insertAll<Table extends SQLiteTable>(
  session: Session,
  table: Table,
  rows: readonly SQLiteInsertValue<Table>[],
): void {
  if (rows.length === 0) return;
  const names = Object.keys(getTableColumns(table));
  const placeholders = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
  // A placeholder stands for a value of its column's own type, which a list of names cannot say.
  const insert = session
    .insert(table)
    .values(placeholders as SQLiteInsertValue<Table>)
    .prepare();
  const blank = Object.fromEntries(names.map((name) => [name, null]));
  for (const row of rows) insert.run({ ...blank, ...withoutUndefined(row) });
}

function withoutUndefined(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, (value as unknown) ?? null]),
  );
}
