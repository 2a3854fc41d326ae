import "server-only";

import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";

import type { Fen } from "@/accounts/money";
import type { Place } from "@/accounts/provenance";
import { unitKind } from "@/accounts/unit-kind";
import type { Session } from "@/db/client";
import { placeFrom } from "@/db/place-columns";
import { account, accountSource, document } from "@/db/schema";
import { statement } from "@/db/schema-narrative";
import { registeredUnit } from "@/db/schema-registry";
import { accountTotals } from "@/db/schema-rollups";
import { askStore } from "./ask-store";
import { countedAccounts, type Cohort } from "./counted-accounts";

/** A passage in which a document explains its change on the year before. */
export interface StatedReason {
  readonly text: string;
  /** Of a transcription: the words are not the document's. */
  readonly transcribed: boolean;
  readonly place: Place;
}

/** A counted account with the year before. Amounts are null where the document does not state them. */
export interface RegionUnitRow {
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly peerGroup: string;
  readonly accountId: string;
  readonly documentId: string;
  /** 本年支出, all funds. */
  readonly expenditure: Fen | null;
  /** As its account of the year before states it, or this one's narrative lets it be worked out. */
  readonly previous: Fen | null;
  readonly previousKind: "published" | "derived" | null;
  readonly change: Fen | null;
  /** Null where the year before was not above zero. */
  readonly changeRate: number | null;
  readonly reasons: readonly StatedReason[];
  /** General public budget; the actual is the one stated beside them. */
  readonly initialBudget: Fen | null;
  readonly adjustedBudget: Fen | null;
  readonly statedActual: Fen | null;
  readonly closingBalance: Fen | null;
  /** Fiscal appropriation, table 09. */
  readonly sangong: Fen | null;
  readonly sangongBudget: Fen | null;
  readonly sangongBefore: Fen | null;
}

/** The largest expenditure first, those that state none last. */
export function regionUnits(
  region: string,
  year: number,
  cohort: Cohort,
): Promise<readonly RegionUnitRow[]> {
  return askStore((session) => {
    const reasons = reasonsOf(session, region, year);
    return accountsOf(session, region, year, cohort).map(({ derived, published, ...row }) => {
      const previous = published ?? derived;
      return {
        ...row,
        peerGroup: row.peerGroup ?? unitKind(row.unit.name),
        previous,
        previousKind: published !== null ? "published" : derived !== null ? "derived" : null,
        changeRate:
          row.change !== null && previous !== null && previous > 0 ? row.change / previous : null,
        reasons: reasons.get(row.documentId) ?? [],
      };
    });
  });
}

function accountsOf(session: Session, region: string, year: number, cohort: Cohort) {
  const counted = countedAccounts(session, region, cohort);
  const own = accountTotals;
  const before = alias(account, "account_before");
  const source = alias(accountSource, "source_before");
  const totals = alias(accountTotals, "totals_before");
  return session
    .select({
      unit: { id: counted.unitId, name: counted.unitName, shortName: counted.shortName },
      peerGroup: registeredUnit.peerGroup,
      accountId: counted.accountId,
      documentId: counted.documentId,
      expenditure: own.expenditure,
      published: totals.expenditure,
      derived: sql<Fen | null>`${own.expenditure} - ${own.expenditureChange}`,
      change: sql<Fen | null>`coalesce(${own.expenditure} - ${totals.expenditure},
        CASE WHEN ${own.expenditure} IS NOT NULL THEN ${own.expenditureChange} END)`,
      initialBudget: own.initialBudget,
      adjustedBudget: own.adjustedBudget,
      statedActual: own.statedActual,
      closingBalance: own.closingBalance,
      sangong: own.sangong,
      sangongBudget: own.sangongBudget,
      sangongBefore: totals.sangong,
    })
    .from(counted)
    .innerJoin(own, eq(own.documentId, counted.documentId))
    .leftJoin(registeredUnit, eq(registeredUnit.id, counted.unitId))
    .leftJoin(
      before,
      and(eq(before.unitId, counted.unitId), eq(before.year, year - 1), eq(before.current, true)),
    )
    .leftJoin(source, and(eq(source.accountId, before.id), eq(source.isPrimary, true)))
    .leftJoin(totals, eq(totals.documentId, source.documentId))
    .where(eq(counted.year, year))
    .orderBy(sql`${own.expenditure} DESC NULLS LAST`, counted.unitId)
    .all();
}

/** What explains the change of the whole expenditure, by document. */
function reasonsOf(session: Session, region: string, year: number) {
  const counted = countedAccounts(session, region);
  const rows = session
    .select({ statement, origin: document.origin })
    .from(counted)
    .innerJoin(statement, eq(statement.documentId, counted.documentId))
    .innerJoin(document, eq(document.id, counted.documentId))
    .where(
      and(
        eq(counted.year, year),
        eq(statement.key, "reason"),
        eq(statement.explains, "expenditureChange"),
      ),
    )
    .orderBy(statement.documentId, statement.position)
    .all();
  const byDocument = new Map<string, StatedReason[]>();
  for (const { statement: said, origin } of rows)
    byDocument.set(said.documentId, [
      ...(byDocument.get(said.documentId) ?? []),
      { text: said.text, transcribed: origin === "transcription", place: placeFrom(said) },
    ]);
  return byDocument;
}
