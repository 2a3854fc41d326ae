import "server-only";

import { sql, type SQL } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";

/**
 * Above a unit there are only 汇总 units, and none twice (scripts/read-unit-register.ts sees to it).
 * This is the department whose 汇总 account of a year has this unit's money in it already: the nearest above it
 * with such an account. Null: the unit's own account is what a sum over units takes.
 */
export function includedIn(
  unitId: AnySQLiteColumn | SQL,
  year: AnySQLiteColumn | SQL,
): SQL<string | null> {
  return sql<string | null>`(
    WITH RECURSIVE above(unit_id, distance) AS (
      SELECT parent_id, 1 FROM unit_parent WHERE unit_id = ${unitId}
      UNION
      SELECT unit_parent.parent_id, above.distance + 1
        FROM above JOIN unit_parent ON unit_parent.unit_id = above.unit_id)
    SELECT whole.id FROM above
      JOIN unit AS whole ON whole.id = above.unit_id AND whole.scope = '汇总'
      JOIN account AS its_own ON its_own.unit_id = whole.id AND its_own.year = ${year}
        AND its_own.current = 1
    ORDER BY above.distance LIMIT 1)`;
}
