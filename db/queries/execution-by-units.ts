import "server-only";

import { groupBy } from "@/accounts/group-by";
import { unitKind } from "@/accounts/unit-kind";
import { askStore } from "./ask-store";
import { executionPairs, type BudgetKind, type ExecutionPair } from "./execution-pairs";
import { peerGroups } from "./peer-group";

export interface UnitExecutionRow extends ExecutionPair {
  readonly peerGroup: string;
  /** Of the whole or, where it has none, of the category that parts most from its budget. */
  readonly because: { readonly named: string | null; readonly said: ExecutionPair["reason"] };
}

/** Of the whole accounts that state a budget of this kind; the lowest rate first, those without one last. */
export function executionByUnits(
  region: string,
  year: number,
  kind: BudgetKind,
): Promise<readonly UnitExecutionRow[]> {
  return askStore((session) => {
    const groups = peerGroups(session, region);
    const categories = groupBy(
      executionPairs(session, { region, year, kind, by: "function" }),
      ({ documentId }) => documentId,
    );
    return executionPairs(session, { region, year, kind, by: "unit" })
      .map((pair) => ({
        ...pair,
        peerGroup: groups.get(pair.unit.id)?.name ?? unitKind(pair.unit.name),
        because: becauseOf(pair, categories.get(pair.documentId) ?? []),
      }))
      .toSorted((a, b) => (a.rate ?? Infinity) - (b.rate ?? Infinity));
  });
}

function becauseOf(whole: ExecutionPair, categories: readonly ExecutionPair[]) {
  if (whole.reason) return { named: null, said: whole.reason };
  const [most] = categories
    .filter(({ reason }) => reason !== null)
    .toSorted((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation));
  return { named: most?.named ?? null, said: most?.reason ?? null };
}
