import "server-only";

import { z } from "zod";

/** One page of a list. `next` is the opaque cursor of the page after; null on the last. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

export interface PageRequest {
  /** 1 to 1,000; 1,000 if not said. */
  readonly limit?: number | undefined;
  /** `next` of the page before. A text that is no cursor rejects with `UnknownCursor`. */
  readonly cursor?: string | undefined;
}

export const MOST_ROWS = 1000;

export class UnknownCursor extends Error {}

/** Of the last row on a page: what each list is ordered by. */
export const CURSORS = {
  units: z.tuple([z.string()]),
  /** Unit, year, version. */
  accounts: z.tuple([z.string(), z.int(), z.int()]),
  /** How many rows came before, in a list that is asked for whole. */
  whole: z.tuple([z.int().nonnegative()]),
};

export function readCursor<C>(of: z.ZodType<C>, cursor: string): C {
  try {
    return of.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
  } catch (cause) {
    throw new UnknownCursor(`not a cursor of this list: ${cursor}`, { cause });
  }
}

/** Of rows of which one more than `limit` was asked for. */
export function pageOf<T>(
  found: readonly T[],
  limit: number,
  orderedBy: (row: T) => readonly (string | number)[],
): Page<T> {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const more = found.length > limit && last !== undefined;
  return {
    rows,
    next: more ? Buffer.from(JSON.stringify(orderedBy(last))).toString("base64url") : null,
  };
}
