import "server-only";

import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";

import type { Fen } from "@/accounts/money";
import type { Session } from "@/db/client";
import { account, accountSource, readAccount } from "@/db/schema";
import { figure, line } from "@/db/schema-published-tables";
import { askStore } from "./ask-store";
import { includedIn } from "./included-in";
import { regionRows, type RegionRow } from "./regions";
import { statedChange } from "./stated-change";
import { statedExecution } from "./stated-execution";
import { tableFen } from "./table-figure";

export interface OverviewRow {
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly accountId: string;
  /** The unit whose 汇总 account has this one in it: the sums take that one alone. */
  readonly includedIn: string | null;
  /** 本年支出合计, all funds. */
  readonly expenditure: Fen | null;
  readonly change: Fen | null;
  readonly changeRate: number | null;
  /** The year before is worked out from the narrative, not read from an account. */
  readonly previousDerived: boolean;
  /** Of the whole account, general public budget; the rate is of the passage. */
  readonly initialBudget: Fen | null;
  readonly completionRate: number | null;
  readonly sangongActual: Fen | null;
}

export interface RegionOverview {
  readonly region: RegionRow;
  readonly year: number;
  /** Years with accounts, ascending. */
  readonly years: readonly number[];
  /** Those in another's 汇总 account too; every sum leaves them out. */
  readonly units: number;
  readonly accounts: number;
  /** All funds; over the accounts that state it. */
  readonly expenditure: Fen | null;
  readonly income: Fen | null;
  /** Only where every unit of this year has a figure of the year before; else null. */
  readonly previous: { readonly expenditure: Fen; readonly derived: boolean } | null;
  /** By function class, table 03, the largest first. */
  readonly classes: readonly {
    readonly code: string;
    readonly name: string;
    readonly total: Fen;
  }[];
  /** Fiscal appropriation, table 09. */
  readonly sangong: { readonly budget: Fen | null; readonly actual: Fen | null };
  /** The largest expenditure first. */
  readonly rows: readonly OverviewRow[];
}

/** The newest year if none is said; null for an unknown region or a year without accounts. */
export function regionOverview(region: string, year?: number): Promise<RegionOverview | null> {
  return askStore((session) => {
    const found = regionRows(session).find(({ code }) => code === region);
    const asked = year ?? found?.years.at(-1);
    if (!found || asked === undefined || !found.years.includes(asked)) return null;
    const rows = overviewRows(session, region, asked);
    return {
      region: found,
      year: asked,
      years: found.years,
      // One current account a unit and year.
      units: rows.length,
      accounts: rows.length,
      ...regionTotals(session, region, asked),
      classes: classTotals(session, region, asked),
      rows,
    };
  });
}

const isAsked = (region: string, year: number) =>
  and(
    eq(readAccount.regionCode, region),
    eq(readAccount.year, year),
    eq(readAccount.current, true),
  );

/** An account a row, with the year before as published or else worked out from the narrative. */
function accountsOf(session: Session, region: string, year: number) {
  const { documentId } = readAccount;
  const before = alias(account, "account_before");
  const source = alias(accountSource, "source_before");
  return session
    .select({
      unitId: readAccount.unitId,
      unitName: readAccount.unitName,
      shortName: readAccount.shortName,
      accountId: readAccount.accountId,
      includedIn: includedIn(readAccount.unitId, readAccount.year).as("included_in"),
      expenditure: tableFen(documentId, "01", "expenditure", "amount").as("expenditure"),
      income: tableFen(documentId, "01", "income", "amount").as("income"),
      published: tableFen(source.documentId, "01", "expenditure", "amount").as("published"),
      stated: statedChange(documentId, "expenditureChange").as("stated"),
      sangongBudget: tableFen(documentId, "09", "budget", "total").as("sangong_budget"),
      sangongActual: tableFen(documentId, "09", "actual", "total").as("sangong_actual"),
    })
    .from(readAccount)
    .leftJoin(
      before,
      and(
        eq(before.unitId, readAccount.unitId),
        eq(before.year, year - 1),
        eq(before.current, true),
      ),
    )
    .leftJoin(source, and(eq(source.accountId, before.id), eq(source.isPrimary, true)))
    .where(isAsked(region, year))
    .as("own");
}

function regionTotals(session: Session, region: string, year: number) {
  const own = accountsOf(session, region, year);
  const previous = sql`coalesce(${own.published}, ${own.expenditure} - ${own.stated})`;
  const [totals] = session
    .select({
      expenditure: sql<Fen | null>`sum(${own.expenditure})`,
      income: sql<Fen | null>`sum(${own.income})`,
      previous: sql<Fen | null>`CASE WHEN count(${previous}) = count(*) THEN sum(${previous}) END`,
      derived: sql<number>`count(*) > count(${own.published})`,
      sangongBudget: sql<Fen | null>`sum(${own.sangongBudget})`,
      sangongActual: sql<Fen | null>`sum(${own.sangongActual})`,
    })
    .from(own)
    .where(isNull(own.includedIn))
    .all();
  if (!totals) throw new Error("an aggregate has one row");
  const { expenditure, income, previous: before, derived } = totals;
  return {
    expenditure,
    income,
    previous: before === null ? null : { expenditure: before, derived: derived === 1 },
    sangong: { budget: totals.sangongBudget, actual: totals.sangongActual },
  };
}

function overviewRows(session: Session, region: string, year: number): OverviewRow[] {
  const own = accountsOf(session, region, year);
  const change = sql<Fen | null>`coalesce(${own.expenditure} - ${own.published}, ${own.stated})`;
  const rows = session
    .select({
      unit: { id: own.unitId, name: own.unitName, shortName: own.shortName },
      accountId: own.accountId,
      includedIn: own.includedIn,
      expenditure: own.expenditure,
      change,
      changeRate: sql<number | null>`${change} * 1.0 / nullif(${own.expenditure} - ${change}, 0)`,
      previousDerived: sql<number>`${own.published} IS NULL AND ${own.stated} IS NOT NULL`,
      sangongActual: own.sangongActual,
    })
    .from(own)
    .orderBy(sql`${own.expenditure} DESC NULLS LAST`, own.unitId)
    .all();
  const executed = new Map(
    statedExecution(session, "unit", isAsked(region, year))
      .filter(({ basis }) => basis === "年初预算")
      .map((row) => [row.accountId, row]),
  );
  return rows.map((row) => ({
    ...row,
    previousDerived: row.previousDerived === 1,
    initialBudget: executed.get(row.accountId)?.budget ?? null,
    completionRate: executed.get(row.accountId)?.statedRate ?? null,
  }));
}

function classTotals(session: Session, region: string, year: number) {
  const total = sql<Fen>`sum(${figure.fen})`;
  return session
    .select({ code: sql<string>`${line.code}`, name: sql<string>`max(${line.name})`, total })
    .from(readAccount)
    .innerJoin(line, and(eq(line.documentId, readAccount.documentId), eq(line.tableNumber, "03")))
    .innerJoin(
      figure,
      and(
        eq(figure.documentId, line.documentId),
        eq(figure.tableNumber, line.tableNumber),
        eq(figure.linePosition, line.position),
        eq(figure.column, "total"),
        isNotNull(figure.fen),
      ),
    )
    .where(
      and(
        isAsked(region, year),
        sql`length(${line.code}) = 3`,
        isNull(includedIn(readAccount.unitId, readAccount.year)),
      ),
    )
    .groupBy(line.code)
    .orderBy(desc(total), line.code)
    .all();
}
