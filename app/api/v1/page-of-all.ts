import { CURSORS, pageOf, readCursor, type Page } from "@/db/queries/page";
import type { Paging } from "./parameters";

/** One page of rows that come all at once. */
export function pageOfAll<T>(rows: readonly T[], { limit, cursor }: Paging): Page<T> {
  const [start] = cursor === undefined ? [0] : readCursor(CURSORS.whole, cursor);
  return pageOf(rows.slice(start, start + limit + 1), limit, () => [start + limit]);
}
