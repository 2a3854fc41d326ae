import "server-only";

import { sql, type SQL } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";

import type { Fen } from "@/accounts/money";
import type { ColumnKey, LineKey, TableNumber } from "@/accounts/published-tables";

/** A document, as a column of the query around. */
export type DocumentColumn = AnySQLiteColumn | SQL.Aliased<string>;

/** What a closing line of a table states; null where it is blank, unreadable or not there. */
export function tableFen(
  documentId: DocumentColumn,
  table: TableNumber,
  key: LineKey,
  column: ColumnKey,
): SQL<Fen | null> {
  return sql<Fen | null>`(
    SELECT own_figure.fen FROM line AS own_line JOIN figure AS own_figure
      ON own_figure.document_id = own_line.document_id
      AND own_figure.table_number = own_line.table_number
      AND own_figure.line_position = own_line.position
    WHERE own_line.document_id = ${documentId} AND own_line.table_number = ${table}
      AND own_line.key = ${key} AND own_figure."column" = ${column}
    ORDER BY own_line.position LIMIT 1)`;
}
