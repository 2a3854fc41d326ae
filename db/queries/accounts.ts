import "server-only";

import { and, asc, desc, eq, sql, type SQL } from "drizzle-orm";

import type { Origin, Scope } from "@/accounts/account";
import type { Fen } from "@/accounts/money";
import type { Session } from "@/db/client";
import { document, readAccount, region } from "@/db/schema";
import { askStore } from "./ask-store";
import { CURSORS, MOST_ROWS, pageOf, readCursor, type Page, type PageRequest } from "./page";
import { tableFen } from "./table-figure";
import { findUnitId } from "./units";

/** Of the whole account; null where the document states none. */
export interface AccountTotals {
  /** 本年收入合计, 总计, 本年支出合计, 总计: table 01, all funds. */
  readonly income: Fen | null;
  readonly incomeGrandTotal: Fen | null;
  readonly expenditure: Fen | null;
  readonly expenditureGrandTotal: Fen | null;
  /** 基本支出, 项目支出: table 03, all funds. */
  readonly basic: Fen | null;
  readonly project: Fen | null;
  /** 本年支出合计 of table 04, fiscal appropriation. */
  readonly fiscalExpenditure: Fen | null;
  /** 合计 of the actual figures of table 09, fiscal appropriation. */
  readonly sangongActual: Fen | null;
}

export interface AccountRow {
  readonly id: string;
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly region: { readonly code: string; readonly name: string } | null;
  readonly scope: Scope | null;
  readonly year: number;
  readonly version: number;
  readonly current: boolean;
  readonly simulated: boolean;
  readonly origin: Origin;
  readonly totals: AccountTotals;
  readonly document: {
    readonly id: string;
    readonly sha256: string;
    readonly filename: string;
    readonly published: string | null;
  };
}

export interface AccountsRequest extends PageRequest {
  /** Id, full name, alias or short name. */
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
  readonly region?: string | undefined;
  /** Superseded versions too. */
  readonly allVersions?: boolean | undefined;
}

/** Accounts by unit, the newest year first, the newest version first. */
export function listAccounts(request: AccountsRequest = {}): Promise<Page<AccountRow>> {
  return askStore((session) => {
    const { unit, year, region: inRegion, allVersions, cursor, limit = MOST_ROWS } = request;
    const unitId = unit === undefined ? undefined : findUnitId(session, unit);
    if (unitId === null) return { rows: [], next: null };
    const rows = accountRows(
      session,
      and(
        unitId === undefined ? undefined : eq(readAccount.unitId, unitId),
        year === undefined ? undefined : eq(readAccount.year, year),
        inRegion === undefined ? undefined : eq(readAccount.regionCode, inRegion),
        allVersions === true ? undefined : eq(readAccount.current, true),
        cursor === undefined ? undefined : isAfter(cursor),
      ),
      limit + 1,
    );
    return pageOf(rows, limit, (row) => [row.unit.id, row.year, row.version]);
  });
}

function isAfter(cursor: string): SQL {
  const [unit, year, version] = readCursor(CURSORS.accounts, cursor);
  return sql`(${readAccount.unitId}, -${readAccount.year}, -${readAccount.version})
    > (${unit}, -${year}, -${version})`;
}

function accountRows(session: Session, condition: SQL | undefined, limit: number): AccountRow[] {
  const { documentId } = readAccount;
  return session
    .select({
      id: readAccount.accountId,
      unit: {
        id: readAccount.unitId,
        name: readAccount.unitName,
        shortName: readAccount.shortName,
      },
      region: { code: region.code, name: region.name },
      scope: readAccount.scope,
      year: readAccount.year,
      version: readAccount.version,
      current: readAccount.current,
      simulated: readAccount.simulated,
      origin: document.origin,
      totals: {
        income: tableFen(documentId, "01", "income", "amount"),
        incomeGrandTotal: tableFen(documentId, "01", "incomeGrandTotal", "amount"),
        expenditure: tableFen(documentId, "01", "expenditure", "amount"),
        expenditureGrandTotal: tableFen(documentId, "01", "expenditureGrandTotal", "amount"),
        basic: tableFen(documentId, "03", "total", "basic"),
        project: tableFen(documentId, "03", "total", "project"),
        fiscalExpenditure: tableFen(documentId, "04", "expenditure", "total"),
        sangongActual: tableFen(documentId, "09", "actual", "total"),
      },
      document: {
        id: document.id,
        sha256: document.sha256,
        filename: document.filename,
        published: document.published,
      },
    })
    .from(readAccount)
    .innerJoin(document, eq(document.id, readAccount.documentId))
    .leftJoin(region, eq(region.code, readAccount.regionCode))
    .where(condition)
    .orderBy(asc(readAccount.unitId), desc(readAccount.year), desc(readAccount.version))
    .limit(limit)
    .all();
}
