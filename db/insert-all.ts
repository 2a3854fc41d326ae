import { getTableColumns, getTableName } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";

import type { Session } from "./session";

/**
 * Inserts many rows of one table. A document has more than a thousand, and Drizzle takes longer to fill in
 * the placeholders of each than SQLite to write it; hence the columns' values are put in their places here.
 */
export function insertAll<Table extends SQLiteTable>(
  session: Session,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): void {
  if (rows.length === 0) return;
  const { sql, columns } = insertionInto(table);
  const insert = session.$client.prepare(sql);
  for (const row of rows as readonly Readonly<Record<string, unknown>>[])
    insert.run(columns.map(([name, column]) => stored(column, row[name])));
}

interface Insertion {
  readonly sql: string;
  readonly columns: readonly (readonly [name: string, column: SQLiteColumn])[];
}

const insertions = new WeakMap<SQLiteTable, Insertion>();

function insertionInto(table: SQLiteTable): Insertion {
  const known = insertions.get(table);
  if (known) return known;
  const columns = Object.entries<SQLiteColumn>(getTableColumns(table));
  const names = columns.map(([, { name }]) => `"${name}"`);
  const insertion = {
    sql: `INSERT INTO "${getTableName(table)}" (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
    columns,
  };
  insertions.set(table, insertion);
  return insertion;
}

function stored(column: SQLiteColumn, value: unknown): unknown {
  return value === undefined || value === null ? null : column.mapToDriverValue(value);
}
