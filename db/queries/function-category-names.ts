import "server-only";

import { sql } from "drizzle-orm";

import { functionName } from "@/accounts/classification";
import type { Session } from "@/db/client";
import { line } from "@/db/schema-published-tables";
import { countedAccounts } from "./counted-accounts";
import type { FunctionTable, Stitch } from "./function-net-spending";

interface NamesRequest {
  readonly region: string;
  readonly year: number;
  readonly table: FunctionTable;
  readonly stitch: Stitch;
  readonly codes: readonly string[];
}

/**
 * What to call categories: stitched ones by today's name, else as most accounts of the year print it.
 * A code that is in no list keeps the name it is printed with; one without either is not in the answer.
 */
export function categoryNames(
  session: Session,
  request: NamesRequest,
): ReadonlyMap<string, string> {
  const { codes, stitch } = request;
  const today = codes.flatMap((code): [string, string][] => {
    const name = functionName(code);
    return name === null ? [] : [[code, name]];
  });
  const asPrinted =
    stitch === "as-printed" ? codes : codes.filter((code) => functionName(code) === null);
  return new Map([...today, ...printedNames(session, { ...request, codes: asPrinted })]);
}

function printedNames(session: Session, request: NamesRequest): readonly [string, string][] {
  const { region, year, table, codes } = request;
  if (codes.length === 0) return [];
  const counted = countedAccounts(session, region);
  return session
    .all<{ code: string; name: string }>(
      sql`SELECT ${line.code} AS code, ${line.name} AS name
        FROM ${counted} JOIN ${line}
          ON ${line.documentId} = counted.document_id AND ${line.tableNumber} = ${table}
        WHERE counted.year = ${year} AND ${line.code} IN ${codes}
        GROUP BY 1, 2 ORDER BY count(*), 2`,
    )
    .map(({ code, name }) => [code, name]);
}
