import "server-only";

import { and, eq, inArray, isNull, lt, sql } from "drizzle-orm";

import type { Fen } from "@/accounts/money";
import type { TableNumber } from "@/accounts/published-tables";
import type { Session } from "@/db/client";
import { spending } from "@/db/schema-rollups";
import { accountCheck, checkOutcome } from "@/db/schema-checks";
import { publishedTable, unread } from "@/db/schema-published-tables";
import { askStore } from "./ask-store";
import { countedAccounts } from "./counted-accounts";

export interface NegativeEntry {
  readonly documentId: string;
  readonly code: string;
  readonly name: string;
  readonly total: Fen;
}

/** Of the counted accounts of a year, what could not be read, and what is below zero. */
export interface RegionFlags {
  /** Tables with something missing, or not there at all, by document. */
  readonly unreadTables: readonly {
    readonly documentId: string;
    readonly tables: readonly {
      readonly number: TableNumber;
      readonly status: "partial" | "missing";
    }[];
    /** Cells and passages that could not be read. */
    readonly unread: number;
  }[];
  /** The lowest entries of table 03, each document's, with the category as printed. */
  readonly negative: readonly NegativeEntry[];
  /** Documents that contradict themselves, those with most root causes first. */
  readonly contradicting: readonly ContradictingDocument[];
  /** Documents that nobody checked. */
  readonly unchecked: readonly { readonly documentId: string }[];
}

export interface ContradictingDocument {
  readonly documentId: string;
  readonly accountId: string;
  readonly findings: number;
  /** What the first of them says. */
  readonly message: string;
}

export function regionFlags(region: string, year: number): Promise<RegionFlags> {
  return askStore((session) => ({
    unreadTables: unreadTables(session, region, year),
    negative: negativeEntries(session, region, year),
    contradicting: contradictingDocuments(session, region, year),
    unchecked: uncheckedDocuments(session, region, year),
  }));
}

function contradictingDocuments(session: Session, region: string, year: number) {
  const counted = countedAccounts(session, region);
  return session
    .select({
      documentId: counted.documentId,
      accountId: counted.accountId,
      findings: sql<number>`count(*)`,
      // The bare column is that of the row with the least position.
      message: checkOutcome.message,
      first: sql<number>`min(${checkOutcome.position})`,
    })
    .from(counted)
    .innerJoin(checkOutcome, eq(checkOutcome.accountId, counted.accountId))
    .where(
      and(
        eq(counted.year, year),
        eq(checkOutcome.status, "failed"),
        eq(checkOutcome.cause, "publisher"),
        eq(checkOutcome.leads, true),
      ),
    )
    .groupBy(counted.accountId)
    .orderBy(sql`count(*) DESC`, counted.accountId)
    .all()
    .map(({ documentId, accountId, findings, message }) => ({
      documentId,
      accountId,
      findings,
      message,
    }));
}

function uncheckedDocuments(session: Session, region: string, year: number) {
  const counted = countedAccounts(session, region);
  return session
    .select({ documentId: counted.documentId })
    .from(counted)
    .leftJoin(accountCheck, eq(accountCheck.accountId, counted.accountId))
    .where(and(eq(counted.year, year), isNull(accountCheck.accountId)))
    .orderBy(counted.accountId)
    .all();
}

function unreadTables(session: Session, region: string, year: number) {
  const counted = countedAccounts(session, region);
  const incomplete = session
    .select({
      documentId: publishedTable.documentId,
      number: publishedTable.number,
      status: publishedTable.status,
    })
    .from(counted)
    .innerJoin(publishedTable, eq(publishedTable.documentId, counted.documentId))
    .where(
      and(eq(counted.year, year), inArray(publishedTable.status, ["partial", "missing"] as const)),
    )
    .orderBy(publishedTable.documentId, publishedTable.number)
    .all();
  const cells = session
    .select({ documentId: counted.documentId, unread: sql<number>`count(*)` })
    .from(counted)
    .innerJoin(unread, eq(unread.documentId, counted.documentId))
    .where(eq(counted.year, year))
    .groupBy(counted.documentId)
    .all();
  const documents = new Set([...incomplete, ...cells].map(({ documentId }) => documentId));
  return [...documents].map((documentId) => ({
    documentId,
    tables: incomplete
      .filter((row) => row.documentId === documentId)
      .map(({ number, status }) => ({
        number,
        status: status === "missing" ? ("missing" as const) : ("partial" as const),
      })),
    unread: cells.find((row) => row.documentId === documentId)?.unread ?? 0,
  }));
}

/** One a document: the deepest of the lowest, which its parents contain. */
function negativeEntries(session: Session, region: string, year: number): NegativeEntry[] {
  const counted = countedAccounts(session, region);
  const rows = session
    .select({
      documentId: spending.documentId,
      code: spending.code,
      name: sql<string>`(SELECT name FROM line WHERE line.document_id = ${spending.documentId}
        AND line.table_number = '03' AND line.position = ${spending.linePosition})`,
      total: sql<Fen>`${spending.total}`,
    })
    .from(counted)
    .crossJoin(spending)
    .where(
      and(
        eq(counted.year, year),
        eq(spending.documentId, counted.documentId),
        eq(spending.tableNumber, "03"),
        lt(spending.total, sql`0`),
      ),
    )
    .orderBy(spending.total, sql`length(${spending.code}) DESC`)
    .all();
  return rows.filter(
    (row, index) => rows.findIndex(({ documentId }) => documentId === row.documentId) === index,
  );
}
