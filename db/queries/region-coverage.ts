import "server-only";

import { sql } from "drizzle-orm";

import { registeredUnit } from "@/db/schema-registry";
import { account, unit } from "@/db/schema";
import { askStore } from "./ask-store";
import { includedIn } from "./included-in";

export interface MissingUnit {
  readonly id: string;
  readonly shortName: string;
  /** Of its last account before the year; null where it has none. */
  readonly lastYear: number | null;
}

export interface YearCoverage {
  readonly year: number;
  /** Units with an account of the year, in a 汇总 or of their own. */
  readonly published: number;
  /** Those that a register names or that published the year before, and that have none. */
  readonly missing: readonly MissingUnit[];
}

interface CoverageRow extends MissingUnit {
  readonly year: number;
  readonly has: 0 | 1;
}

/**
 * Which units have an account of a year, for each year in which the region has any. A unit that
 * a register says was succeeded is expected no more; one that is in a department's 汇总 has its account there.
 */
export function regionCoverage(region: string): Promise<readonly YearCoverage[]> {
  return askStore((session) => {
    const rows = session.all<CoverageRow>(sql`
      WITH own AS MATERIALIZED (
        SELECT ${account.unitId} AS unit_id, ${account.year} AS year FROM ${account}
          JOIN ${unit} ON ${unit.id} = ${account.unitId}
        WHERE ${unit.regionCode} = ${region} AND ${account.current} = 1),
      asked AS (SELECT DISTINCT year FROM own)
      SELECT asked.year, known.id, known.short_name AS shortName,
        own.unit_id IS NOT NULL AS has,
        (SELECT max(earlier.year) FROM own AS earlier
          WHERE earlier.unit_id = known.id AND earlier.year < asked.year) AS lastYear
      FROM asked
        JOIN ${unit} AS known ON known.region_code = ${region}
        LEFT JOIN own ON own.unit_id = known.id AND own.year = asked.year
        LEFT JOIN ${registeredUnit} AS registered ON registered.id = known.id
      WHERE own.unit_id IS NOT NULL OR (
        (registered.id IS NOT NULL
          OR EXISTS (SELECT 1 FROM own AS before
            WHERE before.unit_id = known.id AND before.year = asked.year - 1))
        AND coalesce(registered.succeeded_in, 9999) > asked.year
        AND ${includedIn(sql`known.id`, sql`asked.year`)} IS NULL)
      ORDER BY asked.year, known.short_name`);
    return [...new Set(rows.map(({ year }) => year))].map((year) => {
      const ofYear = rows.filter((row) => row.year === year);
      return {
        year,
        published: ofYear.filter(({ has }) => has === 1).length,
        missing: ofYear
          .filter(({ has }) => has === 0)
          .map(({ id, shortName, lastYear }) => ({ id, shortName, lastYear })),
      };
    });
  });
}
