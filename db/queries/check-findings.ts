import "server-only";

import { and, asc, count, desc, eq, exists, inArray, sql, type SQL } from "drizzle-orm";

import type { Cause, Proposal, Repair } from "@/accounts/checks/outcome";
import type { Severity } from "@/accounts/checks/rule";
import { readAccount } from "@/db/schema";
import { accountCheck, checkFinding, checkOutcome } from "@/db/schema-checks";
import { askStore } from "./ask-store";
import { findUnitId } from "./units";

export const LISTED_STATUSES = ["failed", "hint", "rounding", "undecidable"] as const;
export type ListedStatus = (typeof LISTED_STATUSES)[number];
export const FINDING_ORDERS = ["unit", "year", "rule", "severity", "off"] as const;
export type FindingOrder = (typeof FINDING_ORDERS)[number];

export interface FindingsRequest {
  readonly region: string;
  /** Id, name or alias. */
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
  readonly status: ListedStatus;
  readonly rule?: string | undefined;
  /** Rules of the kind that was asked for. */
  readonly rules?: readonly string[] | undefined;
  readonly severity?: Severity | undefined;
  readonly cause?: Cause | undefined;
  readonly order: FindingOrder;
  readonly descending: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** A finding by the outcome that stands for it, or an outcome that is part of none. */
export interface FindingRow {
  readonly unit: { readonly id: string; readonly shortName: string };
  readonly year: number;
  readonly accountId: string;
  readonly documentId: string;
  readonly position: number;
  readonly finding: number | null;
  /** All that failed by the same cause. */
  readonly rules: readonly string[];
  readonly severity: Severity;
  readonly cause: Cause | null;
  readonly about: string;
  readonly message: string;
  /** Fen, or a fraction; null where nothing was reckoned. */
  readonly expected: number | null;
  readonly found: number | null;
  readonly isRate: boolean;
  readonly repair: {
    readonly kind: Repair["kind"];
    readonly proposals: readonly Proposal[];
  } | null;
}

export interface FoundFindings {
  readonly rows: readonly FindingRow[];
  /** On all pages. */
  readonly all: number;
}

const severityRank = sql`CASE ${checkOutcome.severity}
  WHEN '严重' THEN 3 WHEN '较重' THEN 2 WHEN '一般' THEN 1 ELSE 0 END`;
const ORDERS: Readonly<Record<FindingOrder, SQL>> = {
  unit: sql`${readAccount.unitId}`,
  year: sql`${readAccount.year}`,
  rule: sql`${checkOutcome.rule}`,
  severity: severityRank,
  // Percentages are off by no amount.
  off: sql`CASE WHEN ${checkOutcome.isRate} THEN 0 ELSE
    abs(coalesce(${checkOutcome.found} - ${checkOutcome.expected}, 0)) END`,
};

/** What the rules found in the current accounts of a region, one row a root cause. */
export function checkFindings(request: FindingsRequest): Promise<FoundFindings> {
  return askStore((session) => {
    const { unit, rule } = request;
    const unitId = unit === undefined ? undefined : findUnitId(session, unit);
    if (unitId === null) return { rows: [], all: 0 };
    const ofRule = (isIt: SQL | undefined) =>
      exists(
        session
          .select({ one: sql`1` })
          .from(sql`${checkOutcome} AS same`)
          .where(
            sql`same.account_id = ${checkOutcome.accountId} AND ${isIt} AND (
              same.position = ${checkOutcome.position} OR same.finding = ${checkOutcome.finding})`,
          ),
      );
    const isAsked = and(
      eq(readAccount.regionCode, request.region),
      eq(readAccount.current, true),
      eq(checkOutcome.leads, true),
      eq(checkOutcome.status, request.status),
      unitId === undefined ? undefined : eq(readAccount.unitId, unitId),
      request.year === undefined ? undefined : eq(readAccount.year, request.year),
      rule === undefined ? undefined : ofRule(sql`same.rule = ${rule}`),
      request.rules === undefined ? undefined : ofRule(inArray(sql`same.rule`, [...request.rules])),
      request.severity === undefined ? undefined : eq(checkOutcome.severity, request.severity),
      request.cause === undefined ? undefined : eq(checkOutcome.cause, request.cause),
    );
    const ordered = request.descending ? desc : asc;
    const rows = session
      .select({
        unit: { id: readAccount.unitId, shortName: readAccount.shortName },
        year: readAccount.year,
        accountId: readAccount.accountId,
        documentId: accountCheck.documentId,
        position: checkOutcome.position,
        finding: checkOutcome.finding,
        rule: checkOutcome.rule,
        rules: checkFinding.rules,
        severity: checkOutcome.severity,
        cause: checkOutcome.cause,
        about: checkOutcome.about,
        message: checkOutcome.message,
        expected: checkOutcome.expected,
        found: checkOutcome.found,
        isRate: checkOutcome.isRate,
        repair: { kind: checkFinding.repairKind, proposals: checkFinding.proposals },
      })
      .from(readAccount)
      .innerJoin(accountCheck, eq(accountCheck.accountId, readAccount.accountId))
      .innerJoin(checkOutcome, eq(checkOutcome.accountId, readAccount.accountId))
      .leftJoin(
        checkFinding,
        and(
          eq(checkFinding.accountId, checkOutcome.accountId),
          eq(checkFinding.number, checkOutcome.finding),
        ),
      )
      .where(isAsked)
      .orderBy(
        ordered(ORDERS[request.order]),
        desc(readAccount.year),
        asc(readAccount.unitId),
        asc(checkOutcome.position),
      )
      .limit(request.limit)
      .offset(request.offset)
      .all();
    const counted = session
      .select({ all: count() })
      .from(readAccount)
      .innerJoin(checkOutcome, eq(checkOutcome.accountId, readAccount.accountId))
      .where(isAsked)
      .get();
    return {
      rows: rows.map(({ rule: own, rules, ...row }) => ({ ...row, rules: rules ?? [own] })),
      all: counted?.all ?? 0,
    };
  });
}
