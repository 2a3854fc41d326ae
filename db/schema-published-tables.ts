import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";

import type { Unit } from "@/accounts/money";
import type {
  ColumnKey,
  LineKey,
  Side,
  TableLine,
  TableNumber,
  TableStatus,
} from "@/accounts/published-tables";
import { figureColumns, figureConstraints, placeColumns, placeConstraints } from "./place-columns";
import { block, ofDocument } from "./schema";

/** The nine tables; one that the document lacks has a row that says so, and no place. */
export const publishedTable = sqliteTable(
  "published_table",
  {
    documentId: ofDocument(),
    number: text("number").$type<TableNumber>().notNull(),
    status: text("status").$type<TableStatus>().notNull(),
    title: text("title"),
    unit: text("unit").$type<Unit>(),
    ...placeColumns(),
    atBlock: integer("at_block"),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.number] }),
    check(
      "published_table_number",
      sql`${t.number} IN ('01','02','03','04','05','06','07','08','09')`,
    ),
    check("published_table_status", sql`${t.status} IN ('read', 'partial', 'empty', 'missing')`),
    check("published_table_unit", sql`${t.unit} IN ('元', '千元', '万元', '亿元')`),
    check(
      "published_table_missing",
      sql`(${t.status} = 'missing') = (${t.atBlock} IS NULL)
        AND (${t.status} <> 'missing' OR (${t.title} IS NULL AND ${t.unit} IS NULL))`,
    ),
    ...placeConstraints("published_table", t, block),
  ],
);

/** The statement under an empty form that there is nothing to report. */
export const emptyStatement = sqliteTable(
  "empty_statement",
  {
    documentId: ofDocument(),
    tableNumber: text("table_number").$type<TableNumber>().notNull(),
    text: text("text").notNull(),
    ...placeColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.tableNumber] }),
    foreignKey({
      name: "empty_statement_table",
      columns: [t.documentId, t.tableNumber],
      foreignColumns: [publishedTable.documentId, publishedTable.number],
    }).onDelete("cascade"),
    ...placeConstraints("empty_statement", t, block),
  ],
);

export const line = sqliteTable(
  "line",
  {
    documentId: ofDocument(),
    tableNumber: text("table_number").$type<TableNumber>().notNull(),
    position: integer("position").notNull(),
    kind: text("kind").$type<TableLine["kind"]>().notNull(),
    side: text("side").$type<Side>(),
    key: text("key").$type<LineKey>(),
    code: text("code"),
    name: text("name").notNull(),
    printed: text("printed").notNull(),
    ...placeColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.tableNumber, t.position] }),
    foreignKey({
      name: "line_table",
      columns: [t.documentId, t.tableNumber],
      foreignColumns: [publishedTable.documentId, publishedTable.number],
    }).onDelete("cascade"),
    check("line_position", sql`${t.position} >= 0`),
    check("line_kind", sql`${t.kind} IN ('entry', 'total', 'other')`),
    check("line_side", sql`${t.side} IN ('income', 'expenditure')`),
    check("line_two_sided", sql`(${t.tableNumber} IN ('01', '04')) = (${t.side} IS NOT NULL)`),
    check("line_total", sql`(${t.kind} = 'total') = (${t.key} IS NOT NULL)`),
    // A misprinted code is kept as published, so its length is not prescribed.
    check(
      "line_code",
      sql`${t.code} IS NULL OR (${t.kind} = 'entry' AND (${t.code} GLOB 'INC[0-9][0-9]*'
        OR (${t.code} <> '' AND ${t.code} NOT GLOB '*[^0-9]*')))`,
    ),
    ...placeConstraints("line", t, block),
    index("line_key")
      .on(t.documentId, t.tableNumber, t.key)
      .where(sql`${t.key} IS NOT NULL`),
    index("line_code")
      .on(t.documentId, t.tableNumber, t.code)
      .where(sql`${t.code} IS NOT NULL`),
  ],
);

/** A cell of a line. A column that the document does not print has no row. */
export const figure = sqliteTable(
  "figure",
  {
    documentId: ofDocument(),
    tableNumber: text("table_number").$type<TableNumber>().notNull(),
    linePosition: integer("line_position").notNull(),
    column: text("column").$type<ColumnKey>().notNull(),
    ...figureColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.tableNumber, t.linePosition, t.column] }),
    foreignKey({
      name: "figure_line",
      columns: [t.documentId, t.tableNumber, t.linePosition],
      foreignColumns: [line.documentId, line.tableNumber, line.position],
    }).onDelete("cascade"),
    ...figureConstraints("figure", t, block),
  ],
);

export const unread = sqliteTable(
  "unread",
  {
    documentId: ofDocument(),
    position: integer("position").notNull(),
    /** Null for the narrative and the forms. */
    tableNumber: text("table_number").$type<TableNumber>(),
    what: text("what").notNull(),
    why: text("why").notNull(),
    ...placeColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.position] }),
    foreignKey({
      name: "unread_table",
      columns: [t.documentId, t.tableNumber],
      foreignColumns: [publishedTable.documentId, publishedTable.number],
    }).onDelete("cascade"),
    ...placeConstraints("unread", t, block),
  ],
);
