import "server-only";

import { and, eq, inArray, sql, type SQL } from "drizzle-orm";

import { isMeant, officialName, type FoundCategory } from "@/accounts/find-categories";
import { TABLE_BASIS } from "@/accounts/published-tables";
import type { SearchHit } from "@/accounts/search-hit";
import type { Session } from "@/db/client";
import { readAccount } from "@/db/schema";
import { spending } from "@/db/schema-rollups";
import { printedCategory } from "@/db/schema-search";
import { countedAccounts } from "./counted-accounts";
import { MEASURE_NAMES, searchLines, TABLES } from "./search-lines";

const MOST_CATEGORIES = 60;
const FEW = 100;

/**
 * Categories of the official lists (`findCategories`) or as printed, each with what the region spent on it in its newest year
 * that has it; then the lines of single units under the finest of them.
 */
export function searchCategories(
  session: Session,
  listed: readonly FoundCategory[],
  words: readonly string[],
  region: string,
): readonly SearchHit[] {
  const found = [...listed, ...printedOnly(session, words, region)];
  if (found.length === 0) return [];
  const sums = regionSums(session, region, found);
  const ranked = found
    .map((category) => ({ category, sum: sums.get(keyOf(category)) }))
    .sort(
      (a, b) =>
        (b.sum?.year ?? 0) - (a.sum?.year ?? 0) ||
        a.category.code.length - b.category.code.length ||
        Number(b.sum?.total ?? 0) - Number(a.sum?.total ?? 0),
    )
    .slice(0, MOST_CATEGORIES);
  return [
    ...ranked.map(({ category, sum }) => categoryHit(category, sum)),
    ...searchLines(
      session,
      ranked.flatMap(({ category, sum }) => (sum ? [category] : [])),
      region,
    ),
  ];
}

/** Whether any account of the region has a line in one of the categories. */
export function spendsOn(
  session: Session,
  categories: readonly FoundCategory[],
  region: string,
): boolean {
  const codes = categories.map(({ code }) => code);
  const found = session
    .select({ code: spending.code })
    .from(readAccount)
    .innerJoin(spending, eq(spending.documentId, readAccount.documentId))
    .where(
      and(
        eq(readAccount.regionCode, region),
        eq(readAccount.current, true),
        inArray(spending.tableNumber, Object.values(TABLES)),
        inArray(spending.code, codes),
      ),
    )
    .limit(1)
    .get();
  return found !== undefined;
}

/** Under a name that the official lists do not have for the code. */
function printedOnly(session: Session, words: readonly string[], region: string): FoundCategory[] {
  return session
    .selectDistinct({
      tableNumber: printedCategory.tableNumber,
      code: printedCategory.code,
      name: printedCategory.name,
    })
    .from(printedCategory)
    .innerJoin(readAccount, eq(readAccount.documentId, printedCategory.documentId))
    .where(and(eq(readAccount.regionCode, region), eq(readAccount.current, true)))
    .all()
    .filter(({ code, name }) => isMeant(code, name, words))
    .flatMap(({ tableNumber, code, name }) => {
      const classification = tableNumber === TABLES.economic ? "economic" : "function";
      const official = officialName(classification, code);
      // Its official name answers already, or says what the code is.
      if (official !== null && isMeant(code, official, words)) return [];
      return [{ classification, code, name: official ?? name, foundAs: official && name }];
    });
}

interface RegionSum {
  readonly tableNumber: string;
  readonly code: string;
  readonly year: number;
  readonly total: SearchHit["amount"];
  readonly units: number;
}

/** What the region spent by category: in its newest year, else in the newest that has the category. */
function regionSums(
  session: Session,
  region: string,
  categories: readonly FoundCategory[],
): ReadonlyMap<string, RegionSum> {
  const newestYear = sql`year = (SELECT max(year) FROM counted)`;
  const newest = sumsOf(
    session,
    region,
    sql`counted CROSS JOIN spending`,
    // Of many categories it is sooner to add up all that there are.
    categories.length > FEW ? newestYear : sql`${newestYear} AND ${isOneOf(categories)}`,
  );
  const sums = new Map(newest.map((sum) => [`${sum.tableNumber} ${sum.code}`, sum]));
  const older = categories.filter((category) => !sums.has(keyOf(category)));
  // Those of the newest year come first: where they are as many as are shown, no other is.
  const enough = categories.length - older.length >= MOST_CATEGORIES;
  const before =
    enough || older.length === 0
      ? []
      : sumsOf(session, region, sql`spending CROSS JOIN counted`, isOneOf(older));
  for (const sum of before) {
    const key = `${sum.tableNumber} ${sum.code}`;
    if ((sums.get(key)?.year ?? 0) < sum.year) sums.set(key, sum);
  }
  return sums;
}

function isOneOf(categories: readonly FoundCategory[]): SQL {
  const codes = [...new Set(categories.map(({ code }) => code))];
  return sql`code IN (${sql.join(
    codes.map((code) => sql`${code}`),
    sql`, `,
  )})`;
}

/**
 * Which accounts count is decided before anything is added up: SQLite would decide it for every row. `from`
 * says which of the two is gone through first.
 */
function sumsOf(session: Session, region: string, from: SQL, which: SQL): readonly RegionSum[] {
  const counted = countedAccounts(session, region);
  const accounts = session
    .select({
      documentId: sql`${counted.documentId}`.as("document_id"),
      unitId: sql`${counted.unitId}`.as("unit_id"),
      year: sql`${counted.year}`.as("year"),
    })
    .from(counted);
  return session.all<RegionSum>(sql`WITH counted AS MATERIALIZED ${accounts}
    SELECT table_number AS "tableNumber", code, year, sum(total) AS total,
      count(DISTINCT unit_id) AS units
    FROM ${from} WHERE spending.document_id = counted.document_id AND table_number IN (${TABLES.function}, ${TABLES.economic}) AND ${which}
    GROUP BY table_number, code, year`);
}

function keyOf({ classification, code }: FoundCategory): string {
  return `${TABLES[classification]} ${code}`;
}

function categoryHit(category: FoundCategory, sum: RegionSum | undefined): SearchHit {
  const { classification, code, name, foundAs } = category;
  return {
    kind: "category",
    title: name,
    code,
    classification,
    text: foundAs,
    unit: null,
    year: sum?.year ?? null,
    amount: sum?.total ?? null,
    measure: sum ? MEASURE_NAMES[classification] : null,
    basis: sum ? TABLE_BASIS[TABLES[classification]] : null,
    document: null,
    place: null,
    others: sum?.units ?? 0,
  };
}
