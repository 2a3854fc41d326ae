import "server-only";

import { and, eq } from "drizzle-orm";

import { fen, sumFen, type Fen } from "@/accounts/money";
import { readAccount } from "@/db/schema";
import { accountTotals } from "@/db/schema-rollups";
import { askStore } from "./ask-store";
import type { Stitch } from "./function-net-spending";
import { unitClasses, type UnitClasses } from "./unit-classes";

export interface AccountMovesRequest {
  /** The unit's id. */
  readonly unit: string;
  readonly year: number;
  readonly stitch: Stitch;
}

/**
 * From what a unit's own account of the year before states to what this one does: 本年支出 of table 01.
 * The classes' changes and the rest come to the difference.
 */
export interface AccountMoves {
  readonly before: Fen;
  readonly now: Fen;
  /** Of table 03, all funds, in the order of the codes; a class that one of the years lacks is null there. */
  readonly classes: readonly {
    readonly code: string;
    readonly name: string;
    readonly before: Fen | null;
    readonly now: Fen | null;
    readonly change: Fen;
  }[];
  /** What table 01's total changed beyond the classes of table 03; 0 where they agree. */
  readonly rest: Fen;
  /** What of the year before counts in another class than it was printed in. */
  readonly moved: UnitClasses["moved"];
}

/** Null where one of the two years has no account, or its account states no total. */
export async function accountMoves(request: AccountMovesRequest): Promise<AccountMoves | null> {
  const { year } = request;
  const [spent, classes] = await Promise.all([
    spentBy(request.unit),
    unitClasses({ ...request, from: year - 1, to: year }),
  ]);
  const [before, now] = [spent.get(year - 1), spent.get(year)];
  if (before == null || now == null) return null;
  const [then, since] = [classes.years.indexOf(year - 1), classes.years.indexOf(year)];
  const moves = classes.classes
    .map(({ code, name, values }) => {
      const [had, has] = [values[then] ?? null, values[since] ?? null];
      return { code, name, before: had, now: has, change: fen((has ?? 0) - (had ?? 0)) };
    })
    .filter((row) => row.before !== null || row.now !== null);
  return {
    before,
    now,
    classes: moves,
    rest: fen(now - before - sumFen(moves.map(({ change }) => change))),
    moved: classes.moved.filter(({ years }) => years.includes(year - 1)),
  };
}

function spentBy(unit: string): Promise<ReadonlyMap<number, Fen | null>> {
  return askStore(
    (session) =>
      new Map(
        session
          .select({ year: readAccount.year, expenditure: accountTotals.expenditure })
          .from(readAccount)
          .innerJoin(accountTotals, eq(accountTotals.documentId, readAccount.documentId))
          .where(and(eq(readAccount.unitId, unit), eq(readAccount.current, true)))
          .all()
          .map(({ year, expenditure }) => [year, expenditure]),
      ),
  );
}
