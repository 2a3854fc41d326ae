import "server-only";

import { and, asc, desc, eq, sql, type SQL } from "drizzle-orm";
import { z } from "zod";

import type { Outcome, Repair, Status } from "@/accounts/checks/outcome";
import { checkStoredAccount } from "@/db/check-stored-account";
import { readAccount } from "@/db/schema";
import { checkFinding, checkOutcome } from "@/db/schema-checks";
import type { Session } from "@/db/session";
import { askStore } from "./ask-store";
import { MOST_ROWS, pageOf, readCursor, type Page, type PageRequest } from "./page";

export interface CheckRow {
  readonly unit: { readonly id: string; readonly name: string };
  readonly accountId: string;
  readonly year: number;
  readonly documentId: string;
  /** Among all outcomes of the account. */
  readonly position: number;
  readonly outcome: Outcome;
  /** Of the finding that a failed one is a part of. */
  readonly repair: Repair | null;
}

export interface CheckRequest extends PageRequest {
  readonly region?: string | undefined;
  readonly unit?: string | undefined;
  /** Of any version; without it only current accounts. */
  readonly account?: string | undefined;
  readonly year?: number | undefined;
  readonly rule?: string | undefined;
  /** Absent: all but those that hold or do not apply. */
  readonly status?: Status | undefined;
}

/** Of the last row: unit, year, position. */
const CURSOR = z.tuple([z.string(), z.int(), z.int()]);

/** What is not stored is reckoned for so many accounts a page; it may then be shorter than `limit`. */
const MOST_RECKONED = 20;

/** Outcomes of the current accounts by unit, the newest year first, in the order of the rules. */
export function checkOutcomes(request: CheckRequest): Promise<Page<CheckRow>> {
  return askStore((session) => {
    const { status, limit = MOST_ROWS } = request;
    if (status === "holds" || status === "not-applicable")
      return reckonedPage(session, request, status, limit);
    return pageOf(storedRows(session, request, limit + 1), limit, orderedBy);
  });
}

const orderedBy = ({ unit, year, position }: CheckRow) => [unit.id, year, position];

function isAsked({ region, unit, account, year }: CheckRequest): SQL | undefined {
  return and(
    account === undefined ? eq(readAccount.current, true) : eq(readAccount.accountId, account),
    region === undefined ? undefined : eq(readAccount.regionCode, region),
    unit === undefined ? undefined : eq(readAccount.unitId, unit),
    year === undefined ? undefined : eq(readAccount.year, year),
  );
}

function storedRows(session: Session, request: CheckRequest, limit: number): CheckRow[] {
  const { rule, status, cursor } = request;
  const rows = session
    .select({
      unit: { id: readAccount.unitId, name: readAccount.unitName },
      accountId: readAccount.accountId,
      year: readAccount.year,
      documentId: readAccount.documentId,
      outcome: checkOutcome,
      repair: { kind: checkFinding.repairKind, proposals: checkFinding.proposals },
    })
    .from(readAccount)
    .innerJoin(checkOutcome, eq(checkOutcome.accountId, readAccount.accountId))
    .leftJoin(
      checkFinding,
      and(
        eq(checkFinding.accountId, checkOutcome.accountId),
        eq(checkFinding.number, checkOutcome.finding),
      ),
    )
    .where(
      and(
        isAsked(request),
        rule === undefined ? undefined : eq(checkOutcome.rule, rule),
        status === undefined || status === "holds" || status === "not-applicable"
          ? undefined
          : eq(checkOutcome.status, status),
        cursor === undefined ? undefined : isAfter(cursor),
      ),
    )
    .orderBy(asc(readAccount.unitId), desc(readAccount.year), asc(checkOutcome.position))
    .limit(limit)
    .all();
  return rows.map(({ outcome, ...row }) => {
    const { position, finding } = outcome;
    return {
      ...row,
      position,
      outcome: { ...outcome, finding: finding === null ? null : `f${finding}` },
    };
  });
}

function isAfter(cursor: string): SQL {
  const [unit, year, position] = readCursor(CURSOR, cursor);
  return sql`(${readAccount.unitId}, -${readAccount.year}, ${checkOutcome.position})
    > (${unit}, -${year}, ${position})`;
}

function reckonedPage(
  session: Session,
  request: CheckRequest,
  status: Status,
  limit: number,
): Page<CheckRow> {
  const [fromUnit = "", fromYear = 0, fromPosition = -1] =
    request.cursor === undefined ? [] : readCursor(CURSOR, request.cursor);
  const accounts = session
    .select({
      unit: { id: readAccount.unitId, name: readAccount.unitName },
      accountId: readAccount.accountId,
      year: readAccount.year,
      documentId: readAccount.documentId,
    })
    .from(readAccount)
    .where(
      and(
        isAsked(request),
        sql`(${readAccount.unitId}, -${readAccount.year}) >= (${fromUnit}, -${fromYear})`,
      ),
    )
    .orderBy(asc(readAccount.unitId), desc(readAccount.year))
    .limit(MOST_RECKONED + 1)
    .all();
  const rows: CheckRow[] = [];
  for (const row of accounts.slice(0, MOST_RECKONED)) {
    const after = row.unit.id === fromUnit && row.year === fromYear ? fromPosition : -1;
    const outcomes = checkStoredAccount(session, row.accountId)?.outcomes ?? [];
    for (const [position, outcome] of outcomes.entries()) {
      const isMeant = outcome.status === status && (request.rule ?? outcome.rule) === outcome.rule;
      if (isMeant && position > after) rows.push({ ...row, position, outcome, repair: null });
    }
    if (rows.length > limit) return pageOf(rows, limit, orderedBy);
  }
  const following = accounts[MOST_RECKONED];
  if (!following) return { rows, next: null };
  const before = [following.unit.id, following.year, -1];
  return { rows, next: Buffer.from(JSON.stringify(before)).toString("base64url") };
}
