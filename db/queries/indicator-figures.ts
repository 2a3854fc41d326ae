import "server-only";

import { and, eq, inArray, sql, type SQL } from "drizzle-orm";

import type { Scope } from "@/accounts/account";
import type { AccountFigures } from "@/accounts/indicators/account-figures";
import type { Session } from "@/db/client";
import { readAccount } from "@/db/schema";
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
    })
    .from(readAccount)
    .innerJoin(accountTotals, eq(accountTotals.documentId, readAccount.documentId))
    .where(asked)
    .orderBy(readAccount.unitId, readAccount.year)
    .all()
    .map(({ year, staff, totals, ...row }) => ({
      ...row,
      figures: {
        year,
        derived: false,
        totals,
        counts: totals,
        staff,
        ...details(row.documentId),
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

/** Of the year, else of any year without a count of its own. */
function staffOf(): SQL<number | null> {
  return sql<number | null>`(SELECT count FROM registered_staff AS own
    WHERE own.unit_id = ${readAccount.unitId} AND (own.year = ${readAccount.year} OR own.year IS NULL)
    ORDER BY own.year IS NULL LIMIT 1)`;
}
