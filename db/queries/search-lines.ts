import "server-only";

import { and, desc, eq, inArray, sql } from "drizzle-orm";

import type { FoundCategory } from "@/accounts/find-categories";
import { TABLE_BASIS } from "@/accounts/published-tables";
import type { SearchHit } from "@/accounts/search-hit";
import type { Session } from "@/db/client";
import { placeFrom } from "@/db/place-columns";
import { readAccount } from "@/db/schema";
import { figure, line } from "@/db/schema-published-tables";
import { spending } from "@/db/schema-rollups";

const MOST_LINES = 30;
/** Where the amounts of a classification stand: 支出决算表; for the economic one, basic expenditure. */
export const TABLES = { function: "03", economic: "06" } as const;
export const MEASURE_NAMES = { function: "支出决算", economic: "基本支出" } as const;

/** Of the newest year of the region, the largest first; only the finest level, so that none is in another. */
export function searchLines(
  session: Session,
  categories: readonly FoundCategory[],
  region: string,
): readonly SearchHit[] {
  const finest = categories.filter(
    (one) =>
      !categories.some(
        (other) =>
          other.classification === one.classification &&
          other.code !== one.code &&
          other.code.startsWith(one.code),
      ),
  );
  return (["function", "economic"] as const).flatMap((classification) =>
    linesOf(
      session,
      region,
      classification,
      finest.filter((one) => one.classification === classification).map(({ code }) => code),
    ),
  );
}

function linesOf(
  session: Session,
  region: string,
  classification: FoundCategory["classification"],
  codes: readonly string[],
): SearchHit[] {
  if (codes.length === 0) return [];
  const tableNumber = TABLES[classification];
  const newest = sql`(SELECT max(year) FROM read_account AS any_year
    WHERE any_year.region_code = ${region} AND any_year.current = 1)`;
  return session
    .select({
      unit: { id: readAccount.unitId, name: readAccount.shortName },
      year: readAccount.year,
      document: readAccount.documentId,
      name: line.name,
      code: line.code,
      total: figure,
    })
    .from(readAccount)
    .innerJoin(spending, eq(spending.documentId, readAccount.documentId))
    .innerJoin(
      line,
      and(
        eq(line.documentId, spending.documentId),
        eq(line.tableNumber, spending.tableNumber),
        eq(line.position, spending.linePosition),
      ),
    )
    .innerJoin(
      figure,
      and(
        eq(figure.documentId, line.documentId),
        eq(figure.tableNumber, line.tableNumber),
        eq(figure.linePosition, line.position),
        eq(figure.column, tableNumber === "06" ? "amount" : "total"),
      ),
    )
    .where(
      and(
        eq(readAccount.regionCode, region),
        eq(readAccount.current, true),
        eq(readAccount.year, newest),
        eq(spending.tableNumber, tableNumber),
        inArray(spending.code, [...codes]),
      ),
    )
    .orderBy(desc(spending.total), readAccount.unitId)
    .limit(MOST_LINES)
    .all()
    .map(({ name, total, ...own }) => ({
      ...own,
      kind: "item",
      classification,
      title: name,
      text: null,
      amount: total.fen,
      measure: MEASURE_NAMES[classification],
      basis: TABLE_BASIS[tableNumber],
      place: placeFrom(total),
      others: 0,
    }));
}
