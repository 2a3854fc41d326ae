import "server-only";

import { and, desc, eq } from "drizzle-orm";

import { groupBy } from "@/accounts/group-by";
import { MEASURES } from "@/accounts/measures";
import type { SearchHit } from "@/accounts/search-hit";
import { answersTo } from "@/accounts/search-words";
import type { Session } from "@/db/client";
import { readAccount, unitName } from "@/db/schema";
import { accountTotals } from "@/db/schema-rollups";

const MOST_UNITS = 100;

/** By any of their names, written or spelled; with what the newest account says was spent. */
export function searchUnits(
  session: Session,
  words: readonly string[],
  region: string,
): readonly SearchHit[] {
  const accounts = session
    .select({
      id: readAccount.unitId,
      name: readAccount.unitName,
      shortName: readAccount.shortName,
      year: readAccount.year,
      documentId: readAccount.documentId,
      spent: accountTotals.expenditure,
    })
    .from(readAccount)
    .innerJoin(accountTotals, eq(accountTotals.documentId, readAccount.documentId))
    .where(and(eq(readAccount.regionCode, region), eq(readAccount.current, true)))
    .orderBy(desc(readAccount.year))
    .all();
  const newest = new Map(accounts.toReversed().map((account) => [account.id, account]));
  const aliases = groupBy(session.select().from(unitName).all(), ({ unitId }) => unitId);
  return [...newest.values()]
    .flatMap((unit) => {
      const names = [
        unit.shortName,
        unit.name,
        ...(aliases.get(unit.id) ?? []).map(({ name }) => name),
      ];
      const foundAs = names.find((name) => answersTo(name, words));
      return foundAs === undefined ? [] : [{ ...unit, foundAs }];
    })
    .sort((a, b) => rank(a) - rank(b) || Number(b.spent) - Number(a.spent))
    .slice(0, MOST_UNITS)
    .map(({ id, name, shortName, year, documentId, spent, foundAs }) => ({
      kind: "unit",
      title: shortName,
      code: null,
      classification: null,
      text: foundAs === shortName ? name : foundAs,
      unit: { id, name: shortName },
      year,
      amount: spent,
      measure: MEASURES.expenditure.name,
      basis: MEASURES.expenditure.basis,
      document: documentId,
      place: null,
      others: 0,
    }));
}

/** Found by the name that everyone uses before one that is long or old. */
function rank({ shortName, foundAs }: { readonly shortName: string; readonly foundAs: string }) {
  return foundAs === shortName ? 0 : 1;
}
