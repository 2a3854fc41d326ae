import "server-only";

import { sql, type SQLWrapper } from "drizzle-orm";

import { fen, type Fen } from "@/accounts/money";
import { stitchedCode } from "@/accounts/stitched-code";
import type { Session } from "@/db/client";
import { spending } from "@/db/schema-rollups";
import { countedAccounts, type Cohort } from "./counted-accounts";

/** 03: all funds; 05: the general public budget. */
export type FunctionTable = "03" | "05";
export const SPENDING_MEASURES = ["total", "basic", "project"] as const;
export type SpendingMeasure = (typeof SPENDING_MEASURES)[number];

export interface NetRequest {
  readonly region: string;
  readonly cohort: Cohort;
  readonly table: FunctionTable;
  readonly measure: SpendingMeasure;
  /** Absent: all. */
  readonly years?: readonly number[] | undefined;
  /** Only entries under these codes, as printed. Absent: all. */
  readonly codes?: readonly string[] | undefined;
}

export interface NetRow {
  /** Null unless asked for by unit. */
  readonly unitId: string | null;
  readonly year: number;
  /** As printed. */
  readonly code: string;
  readonly fen: Fen;
}

/**
 * What each entry states beyond the entries printed below it, added up by code as printed. However
 * codes are then grouped, the sum of all is the sum of the classes as printed: nothing is lost where
 * an item is moved to another class, where a parent is not the sum of its parts, or has none. What is
 * nothing beyond its parts has no row: if they move away, no zero stays behind. The
 * CROSS JOIN has SQLite go from the accounts to their entries; it would begin with all entries.
 */
export function netSpending(session: Session, request: NetRequest, by: "region" | "unit") {
  const { region, cohort } = request;
  return netEntries(session, countedAccounts(session, region, cohort), request, by);
}

/** The same of any accounts: a query with their unit, year and document, under the name `counted`. */
export function netEntries(
  session: Session,
  counted: SQLWrapper,
  request: Pick<NetRequest, "table" | "measure" | "years" | "codes">,
  by: "region" | "unit",
) {
  const { table, measure, years, codes } = request;
  const stated = sql`${sql.identifier(measure)} IS NOT NULL`;
  return session.all<NetRow>(sql`
    WITH own AS MATERIALIZED (
      SELECT ${by === "unit" ? sql`counted.unit_id` : sql`NULL`} AS unit_id, counted.year, entry.code,
        entry.${sql.identifier(measure)} AS fen, (
          SELECT above.code FROM ${spending} AS above
          WHERE above.document_id = entry.document_id AND above.table_number = ${table}
            AND above.code IN (
              substr(entry.code, 1, max(3, length(entry.code) - 2)), substr(entry.code, 1, 3))
            AND length(above.code) < length(entry.code) AND above.${stated}
          ORDER BY length(above.code) DESC LIMIT 1) AS parent
      FROM ${counted} CROSS JOIN ${spending} AS entry
        ON entry.document_id = counted.document_id AND entry.table_number = ${table}
      WHERE entry.${stated}
        ${years ? sql`AND counted.year IN ${years}` : sql``}
        ${codes ? sql`AND entry.code IN ${codes}` : sql``})
    SELECT unit_id AS unitId, year, code, sum(fen) AS fen FROM (
      SELECT unit_id, year, code, fen, 0 AS parted FROM own
      UNION ALL SELECT unit_id, year, parent, -fen, 1 FROM own WHERE parent IS NOT NULL)
    GROUP BY unit_id, year, code HAVING sum(fen) <> 0 OR max(parted) = 0`);
}

export type Stitch = "stitched" | "as-printed";

/** Answers of stitchedCode, which goes through the whole list: few codes, but many entries. */
const stitchedCodes = new Map<string, string>();

/** The code under which an entry counts. */
export function countedCode(code: string, year: number, stitch: Stitch): string {
  if (stitch === "as-printed") return code;
  const key = `${year} ${code}`;
  const known = stitchedCodes.get(key) ?? stitchedCode(code, year);
  stitchedCodes.set(key, known);
  return known;
}

/** A code, its group and its class; a misprinted one of other length belongs with what it begins with. */
export function withAncestors(code: string): readonly string[] {
  return [3, 5]
    .filter((digits) => digits < code.length)
    .map((digits) => code.slice(0, digits))
    .concat(code);
}

/** Amounts by code, and of each by year. */
export type CategoryAmounts = ReadonlyMap<string, ReadonlyMap<number, Fen>>;

/** Each category with all that counts under it. */
export function rolledUp(rows: readonly NetRow[], stitch: Stitch): CategoryAmounts {
  const sums = new Map<string, Map<number, Fen>>();
  for (const { year, code, fen: amount } of rows)
    for (const category of withAncestors(countedCode(code, year, stitch))) {
      const years = sums.get(category) ?? new Map<number, Fen>();
      years.set(year, fen((years.get(year) ?? 0) + amount));
      sums.set(category, years);
    }
  return sums;
}
