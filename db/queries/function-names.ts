import "server-only";

import { and, count, eq, inArray, max, min } from "drizzle-orm";

import { RENAMES, type Rename } from "@/accounts/reference/renames";
import { line } from "@/db/schema-published-tables";
import { askStore } from "./ask-store";
import { countedAccounts } from "./counted-accounts";
import type { FunctionRequest } from "./function-sources";

/** A name under which accounts of the region print a category, or one that went over into it. */
export interface PrintedName {
  readonly code: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly accounts: number;
}

export interface FunctionNames {
  readonly printed: readonly PrintedName[];
  /** How the list says that it came about or what it went over into; the earliest first. */
  readonly changes: readonly Rename[];
}

export function functionNames(request: FunctionRequest): Promise<FunctionNames> {
  return askStore((session) => {
    const { region, code, table, stitch } = request;
    const changes = RENAMES.filter(
      ({ from, to, since }) => since !== null && (from === code || to.includes(code)),
    ).toSorted((a, b) => Number(a.since) - Number(b.since));
    const into = changes.filter(
      ({ from, to, partial }) => from !== code && to.length === 1 && partial !== true,
    );
    const codes = [code, ...(stitch === "stitched" ? into.map(({ from }) => from) : [])];
    const counted = countedAccounts(session, region);
    const printed = session
      .select({
        code: line.code,
        name: line.name,
        from: min(counted.year),
        to: max(counted.year),
        accounts: count(),
      })
      .from(counted)
      .innerJoin(
        line,
        and(
          eq(line.documentId, counted.documentId),
          eq(line.tableNumber, table),
          inArray(line.code, codes),
        ),
      )
      .groupBy(line.code, line.name)
      .orderBy(min(counted.year), line.code, line.name)
      .all();
    return {
      changes,
      printed: printed.flatMap(({ code: own, from, to, ...row }) =>
        own === null || from === null || to === null ? [] : [{ ...row, code: own, from, to }],
      ),
    };
  });
}
