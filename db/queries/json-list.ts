import "server-only";

import { sql, type SQL } from "drizzle-orm";

/** The values of a query's only column, in its order. */
export function jsonList<T extends string | number>(query: SQL): SQL<T[]> {
  return sql`(SELECT json_group_array(value) FROM (${query}))`.mapWith(
    (list: string): T[] => JSON.parse(list) as T[],
  );
}
