import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import type { TableNumber } from "@/accounts/published-tables";
import { ofDocument } from "./schema";

// What a search looks through that no other table keeps ready, written with the document
// (db/write-search.ts) and gone with it. The migration adds to these two the virtual tables `search_index`
// (the trigrams of each search_text, no text), `search_trigram` (their list), and the trigger that takes
// a row's trigrams out of the index.

/** A paragraph (its block's number) or a project (its number) whose words are in the index. */
export const searchText = sqliteTable(
  "search_text",
  {
    /** The row of the index. */
    id: integer("id").primaryKey(),
    documentId: ofDocument(),
    kind: text("kind").$type<"passage" | "project">().notNull(),
    number: integer("number").notNull(),
  },
  (t) => [index("search_text_of_document").on(t.documentId)],
);

/** Names of categories as printed that the official lists do not have. */
export const printedCategory = sqliteTable(
  "printed_category",
  {
    documentId: ofDocument(),
    tableNumber: text("table_number").$type<TableNumber>().notNull(),
    code: text("code").notNull(),
    name: text("name").notNull(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.tableNumber, t.code, t.name] })],
);
