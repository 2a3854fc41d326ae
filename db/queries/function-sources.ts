import "server-only";

import { and, eq } from "drizzle-orm";

import type { Session } from "@/db/client";
import { readAccount } from "@/db/schema";
import { spending } from "@/db/schema-rollups";
import {
  countedCode,
  withAncestors,
  type FunctionTable,
  type Stitch,
} from "./function-net-spending";

export interface FunctionRequest {
  readonly region: string;
  /** 类, 款 or 项; one that is in no list is found where an account prints it. */
  readonly code: string;
  readonly stitch: Stitch;
  readonly table: FunctionTable;
}

/** Whether an entry of a year counts under the category. */
export function countsUnder(request: FunctionRequest, code: string, year: number): boolean {
  return withAncestors(countedCode(code, year, request.stitch)).includes(request.code);
}

/** Codes as printed that in any year of the region count under a category, and those below them. */
export function sourceCodes(session: Session, request: FunctionRequest): readonly string[] {
  const printed = printedCodes(session, request);
  const sources = new Set(
    printed.filter(({ code, year }) => countsUnder(request, code, year)).map(({ code }) => code),
  );
  // An entry below one of them that counts elsewhere is taken off again.
  const below = printed.filter(({ code }) => withAncestors(code).some((each) => sources.has(each)));
  return [...new Set(below.map(({ code }) => code))];
}

/** Years of the region, with every code that any account prints in this table. */
function printedCodes(session: Session, { region, table }: FunctionRequest) {
  const years = session
    .selectDistinct({ year: readAccount.year })
    .from(readAccount)
    .where(and(eq(readAccount.regionCode, region), eq(readAccount.current, true)))
    .all();
  const codes = session
    .selectDistinct({ code: spending.code })
    .from(spending)
    .where(eq(spending.tableNumber, table))
    .all();
  return codes.flatMap(({ code }) => years.map(({ year }) => ({ code, year })));
}
