import "server-only";

import { asc, eq } from "drizzle-orm";

import { askStore } from "./ask-store";
import { countedAccounts } from "./counted-accounts";
import { BUDGET_KINDS, executionPairs, type BudgetKind } from "./execution-pairs";

export interface SilentUnit {
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly accountId: string;
  /** The budget of the other kind is stated beside its actual. */
  readonly otherwise: boolean;
}

/** The accounts of a year whose text pairs no budget of this kind with its actual. */
export function executionSilent(
  region: string,
  year: number,
  kind: BudgetKind,
): Promise<readonly SilentUnit[]> {
  return askStore((session) => {
    const stating = new Map(
      BUDGET_KINDS.map((each) => {
        const pairs = executionPairs(session, { region, year, kind: each, by: "unit" });
        return [each, new Set(pairs.map(({ accountId }) => accountId))] as const;
      }),
    );
    const other = kind === "initial" ? "adjusted" : "initial";
    const counted = countedAccounts(session, region);
    return session
      .select({
        unit: { id: counted.unitId, name: counted.unitName, shortName: counted.shortName },
        accountId: counted.accountId,
      })
      .from(counted)
      .where(eq(counted.year, year))
      .orderBy(asc(counted.unitId))
      .all()
      .filter(({ accountId }) => stating.get(kind)?.has(accountId) !== true)
      .map((row) => ({ ...row, otherwise: stating.get(other)?.has(row.accountId) === true }));
  });
}
