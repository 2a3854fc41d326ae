import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { COUNT_KEYS, MEASURE_KEYS } from "@/accounts/measures";
import type { Fen } from "@/accounts/money";
import type { TableNumber } from "@/accounts/published-tables";
import { ofDocument } from "./schema";

// What follows from lines, figures and statements, kept ready for sums over many accounts and written
// in the transaction that writes those (db/write-rollups.ts).

const fenColumn = (name: string) => integer(name).$type<Fen>();
const countColumn = (name: string) => integer(name).$type<number>();
const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function columns<Key extends string, Column>(
  keys: readonly Key[],
  column: (name: string) => Column,
): Record<Key, Column> {
  return Object.fromEntries(keys.map((key) => [key, column(snake(key))])) as Record<Key, Column>;
}

/** The measures and counts of accounts/measures.ts; null where the document does not state one. */
export const accountTotals = sqliteTable("account_totals", {
  documentId: ofDocument().primaryKey(),
  ...columns(MEASURE_KEYS, fenColumn),
  ...columns(COUNT_KEYS, countColumn),
});

/**
 * The entries of tables 03, 05, 07 and 08 by function, and of 06 by economic classification (its amount
 * is the total). Null: the cell is blank, unreadable or not printed.
 */
export const spending = sqliteTable(
  "spending",
  {
    documentId: ofDocument(),
    tableNumber: text("table_number").$type<TableNumber>().notNull(),
    code: text("code").notNull(),
    /** Of the line: a document may print a code twice. */
    linePosition: integer("line_position").notNull(),
    total: integer("total").$type<Fen>(),
    basic: integer("basic").$type<Fen>(),
    project: integer("project").$type<Fen>(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.tableNumber, t.code, t.linePosition] }),
    index("spending_by_code").on(t.tableNumber, t.code, t.documentId),
  ],
);
