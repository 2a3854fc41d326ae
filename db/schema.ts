import { and, eq, sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  sqliteView,
  text,
  unique,
  uniqueIndex,
  type AnySQLiteColumn,
} from "drizzle-orm/sqlite-core";

import type { Origin, Scope } from "@/accounts/account";
import type { StoredBlock } from "@/accounts/stored-block";

export const isDate = (column: AnySQLiteColumn) =>
  sql`${column} IS NULL OR ${column} IS date(${column})`;

export const region = sqliteTable(
  "region",
  {
    /** Six digits, GB/T 2260 or made up. */
    code: text("code").primaryKey(),
    name: text("name").notNull(),
    simulated: integer("simulated", { mode: "boolean" }).notNull(),
  },
  (t) => [
    check("region_code", sql`${t.code} GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'`),
    check("region_simulated", sql`${t.simulated} IN (0, 1)`),
    unique("region_code_simulated").on(t.code, t.simulated),
  ],
);

/** Whoever publishes accounts. Its names are many, its region, scope and id stay. */
export const unit = sqliteTable(
  "unit",
  {
    id: text("id").primaryKey(),
    /** Null if unknown. */
    regionCode: text("region_code"),
    /** As on its newest account. */
    name: text("name").notNull(),
    shortName: text("short_name").notNull(),
    /** Null where its documents do not let it be told. */
    scope: text("scope").$type<Scope>(),
    simulated: integer("simulated", { mode: "boolean" }).notNull(),
  },
  (t) => [
    check("unit_id", sql`${t.id} NOT GLOB '*[^a-z0-9-]*' AND length(${t.id}) > 7`),
    check("unit_scope", sql`${t.scope} IN ('本级', '汇总')`),
    check("unit_simulated", sql`${t.simulated} IN (0, 1)`),
    unique("unit_id_simulated").on(t.id, t.simulated),
    // Real and made-up units never share a region.
    foreignKey({
      name: "unit_region",
      columns: [t.regionCode, t.simulated],
      foreignColumns: [region.code, region.simulated],
    }),
    index("unit_of_region").on(t.regionCode),
  ],
);

/** Every name under which a unit has published or is registered; `key` (accounts/unit-id.ts) is what identifies it. */
export const unitName = sqliteTable(
  "unit_name",
  {
    unitId: text("unit_id")
      .notNull()
      .references(() => unit.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    key: text("key").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.unitId, t.name] }),
    index("unit_name_key").on(t.key),
    index("unit_name_name").on(t.name),
  ],
);

/** A published file, read. All that was recognised in it hangs on it. */
export const document = sqliteTable(
  "document",
  {
    id: text("id").primaryKey(),
    sha256: text("sha256").notNull().unique(),
    filename: text("filename").notNull(),
    format: text("format").notNull(),
    bytes: integer("bytes").notNull(),
    /** ISO; null where the document states none. */
    published: text("published"),
    origin: text("origin").$type<Origin>().notNull(),
    simulated: integer("simulated", { mode: "boolean" }).notNull(),
    unitId: text("unit_id").notNull(),
    /** The unit's name as this document gives it. */
    unitName: text("unit_name").notNull(),
    year: integer("year").notNull(),
    importedAt: text("imported_at").notNull(),
    /** As this document says; the unit's own may be a register's. */
    regionCode: text("region_code"),
    scope: text("scope").$type<Scope>(),
    /** Which recognition read it; empty: one before readings were told apart. */
    readingVersion: text("reading_version").notNull().default(""),
  },
  (t) => [
    check(
      "document_hash",
      sql`length(${t.sha256}) = 64 AND ${t.sha256} NOT GLOB '*[^0-9a-f]*' AND ${t.id} = substr(${t.sha256}, 1, 16)`,
    ),
    check("document_bytes", sql`${t.bytes} > 0`),
    check("document_published", isDate(t.published)),
    check("document_origin", sql`${t.origin} IN ('original', 'transcription', 'simulated')`),
    check("document_simulated", sql`${t.simulated} = (${t.origin} = 'simulated')`),
    check("document_year", sql`${t.year} BETWEEN 1990 AND 2100`),
    foreignKey({
      name: "document_unit",
      columns: [t.unitId, t.simulated],
      foreignColumns: [unit.id, unit.simulated],
    }),
    check("document_scope", sql`${t.scope} IN ('本级', '汇总')`),
    // What a name was learnt from.
    foreignKey({
      name: "document_unit_name",
      columns: [t.unitId, t.unitName],
      foreignColumns: [unitName.unitId, unitName.name],
    }),
    unique("document_id_unit_year").on(t.id, t.unitId, t.year),
    index("document_of_unit").on(t.unitId, t.year),
  ],
);

/** The document that a row was recognised in, and goes with. */
export const ofDocument = () =>
  text("document_id")
    .notNull()
    .references(() => document.id, { onDelete: "cascade" });

/** A paragraph or table as it was read. */
export const block = sqliteTable(
  "block",
  {
    documentId: ofDocument(),
    /** Counts the document's paragraphs and tables from 0. */
    number: integer("number").notNull(),
    kind: text("kind").$type<StoredBlock["kind"]>().notNull(),
    content: text("content", { mode: "json" }).$type<StoredBlock>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.number] }),
    check("block_number", sql`${t.number} >= 0`),
    check(
      "block_kind",
      sql`${t.kind} IN ('paragraph', 'table') AND ${t.kind} IS json_extract(${t.content}, '$.kind')`,
    ),
  ],
);

/** A version of a unit's account of a year: the documents with the same figures. */
export const account = sqliteTable(
  "account",
  {
    id: text("id").primaryKey(),
    unitId: text("unit_id")
      .notNull()
      .references(() => unit.id),
    year: integer("year").notNull(),
    version: integer("version").notNull(),
    /** What its documents have in common: db/fingerprint.ts. */
    fingerprint: text("fingerprint").notNull(),
    /** The newest of its documents; null where none states a date. */
    published: text("published"),
    current: integer("current", { mode: "boolean" }).notNull(),
  },
  (t) => [
    check("account_id", sql`${t.id} = ${t.unitId} || '-' || ${t.year} || '-v' || ${t.version}`),
    check("account_version", sql`${t.version} >= 1`),
    check("account_published", isDate(t.published)),
    check("account_is_current", sql`${t.current} IN (0, 1)`),
    unique("account_unit_year_version").on(t.unitId, t.year, t.version),
    unique("account_unit_year_fingerprint").on(t.unitId, t.year, t.fingerprint),
    unique("account_id_unit_year").on(t.id, t.unitId, t.year),
    uniqueIndex("account_current")
      .on(t.unitId, t.year)
      .where(sql`${t.current} = 1`),
  ],
);

export const accountSource = sqliteTable(
  "account_source",
  {
    documentId: text("document_id").primaryKey(),
    accountId: text("account_id").notNull(),
    unitId: text("unit_id").notNull(),
    year: integer("year").notNull(),
    /** The document that queries read. */
    isPrimary: integer("is_primary", { mode: "boolean" }).notNull(),
  },
  (t) => [
    check("account_source_is_primary", sql`${t.isPrimary} IN (0, 1)`),
    // Document and account are of the same unit and year.
    foreignKey({
      name: "account_source_document",
      columns: [t.documentId, t.unitId, t.year],
      foreignColumns: [document.id, document.unitId, document.year],
    }).onDelete("cascade"),
    foreignKey({
      name: "account_source_account",
      columns: [t.accountId, t.unitId, t.year],
      foreignColumns: [account.id, account.unitId, account.year],
    }),
    uniqueIndex("account_source_primary")
      .on(t.accountId)
      .where(sql`${t.isPrimary} = 1`),
    index("account_source_of_account").on(t.accountId),
  ],
);

/** One row: a counter that every change of the store raises. */
export const dataset = sqliteTable(
  "dataset",
  { id: integer("id").primaryKey(), version: integer("version").notNull() },
  (t) => [check("dataset_one_row", sql`${t.id} = 1`)],
);

/** An account, the document that it is read from, and whose it is: where every question begins. */
export const readAccount = sqliteView("read_account").as((qb) =>
  qb
    .select({
      accountId: account.id,
      documentId: accountSource.documentId,
      unitId: account.unitId,
      unitName: unit.name,
      shortName: unit.shortName,
      scope: unit.scope,
      regionCode: unit.regionCode,
      simulated: unit.simulated,
      year: account.year,
      version: account.version,
      published: account.published,
      current: account.current,
    })
    .from(account)
    .innerJoin(unit, eq(unit.id, account.unitId))
    .innerJoin(
      accountSource,
      and(eq(accountSource.accountId, account.id), eq(accountSource.isPrimary, true)),
    ),
);
