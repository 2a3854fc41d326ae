import "server-only";

import { and, eq, inArray, sql, type SQL } from "drizzle-orm";

import type { Scope } from "@/accounts/account";
import type { LevelScores } from "@/accounts/disclosure/disclosure-report";
import type { AccountFigures, CheckedCounts } from "@/accounts/indicators/account-figures";
import type { Session } from "@/db/client";
import { readAccount } from "@/db/schema";
import { accountCheck } from "@/db/schema-checks";
import { accountTotals } from "@/db/schema-rollups";
import { askStore } from "./ask-store";
import { figureDetails } from "./indicator-details";

/** A current account with everything that indicators are made of. */
export interface FiguresRow {
  readonly unitId: string;
  readonly scope: Scope | null;
  readonly accountId: string;
  readonly documentId: string;
  readonly figures: AccountFigures;
}

export interface FiguresRequest {
  /** Ids; of units of a region: regions are never mixed. */
  readonly units?: readonly string[] | undefined;
  readonly region?: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** A row a unit and year, years ascending. */
export function indicatorFigures(request: FiguresRequest): Promise<readonly FiguresRow[]> {
  return askStore((session) => figuresRows(session, request));
}

export function figuresRows(session: Session, request: FiguresRequest): readonly FiguresRow[] {
  const asked = isAsked(request);
  const details = figureDetails(session, asked);
  return session
    .select({
      unitId: readAccount.unitId,
      scope: readAccount.scope,
      accountId: readAccount.accountId,
      documentId: readAccount.documentId,
      year: readAccount.year,
      staff: staffOf(),
      totals: accountTotals,
      checks: checkedCounts(),
    })
    .from(readAccount)
    .innerJoin(accountTotals, eq(accountTotals.documentId, readAccount.documentId))
    .leftJoin(accountCheck, eq(accountCheck.accountId, readAccount.accountId))
    .where(asked)
    .orderBy(readAccount.unitId, readAccount.year)
    .all()
    .map(({ year, staff, totals, checks, ...row }) => ({
      ...row,
      figures: {
        year,
        derived: false,
        totals,
        counts: totals,
        staff,
        ...details(row.documentId),
        checks: checks && countsOf(checks),
      },
    }));
}

function isAsked({ units, region, from, to }: FiguresRequest): SQL | undefined {
  return and(
    eq(readAccount.current, true),
    units === undefined ? undefined : inArray(readAccount.unitId, [...units]),
    region === undefined ? undefined : eq(readAccount.regionCode, region),
    sql`${readAccount.year} BETWEEN ${from} AND ${to}`,
  );
}

function checkedCounts() {
  const failedOf = (rules: string) => sql<number>`(SELECT count(*) FROM check_outcome
    WHERE check_outcome.account_id = ${readAccount.accountId} AND status = 'failed'
      AND cause = 'publisher' AND rule LIKE ${rules})`;
  return {
    checked: accountCheck.accountId,
    agreeing: sql<number>`${accountCheck.holds} + ${accountCheck.rounding}`,
    failed: sql<number>`${accountCheck.failed}`,
    textFailed: failedOf("R2%"),
    restated: sql<number | null>`CASE WHEN EXISTS (SELECT 1 FROM read_account AS earlier
      WHERE earlier.unit_id = ${readAccount.unitId} AND earlier.year = ${readAccount.year} - 1
        AND earlier.current = 1) THEN ${failedOf(RESTATED)} END`,
    disclosure: accountCheck.disclosure,
  };
}

/** Last year's figure in this year's account against the one published then. */
const RESTATED = "R142";

interface CheckedRow {
  readonly agreeing: number;
  readonly failed: number;
  readonly textFailed: number;
  readonly restated: number | null;
  readonly disclosure: LevelScores | null;
}

function countsOf({ disclosure, ...counts }: CheckedRow): CheckedCounts {
  const { agreeing, failed, textFailed, restated } = counts;
  const { met, partly, notMet } = disclosure?.demanded ?? {};
  const decided = met !== undefined && partly !== undefined && notMet !== undefined;
  return {
    agreeing,
    failed,
    textFailed,
    restated,
    disclosed: decided ? met + partly / 2 : null,
    demanded: decided ? met + partly + notMet : null,
  };
}

/** Of the year, else of any year without a count of its own. */
function staffOf(): SQL<number | null> {
  return sql<number | null>`(SELECT count FROM registered_staff AS own
    WHERE own.unit_id = ${readAccount.unitId} AND (own.year = ${readAccount.year} OR own.year IS NULL)
    ORDER BY own.year IS NULL LIMIT 1)`;
}
