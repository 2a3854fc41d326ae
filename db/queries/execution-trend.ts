import "server-only";

import { and, eq, inArray, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";

import { groupBy } from "@/accounts/group-by";
import type { Fen } from "@/accounts/money";
import { statement } from "@/db/schema-narrative";
import { askStore } from "./ask-store";
import { countedAccounts } from "./counted-accounts";
import { BUDGET_KEY, type BudgetKind } from "./execution-pairs";
import { executionSum, type ExecutionLines, type ExecutionSum } from "./execution-sums";

export interface ExecutionYear {
  readonly year: number;
  /** Counted accounts. */
  readonly accounts: number;
  /** Those that state no budget of either kind beside its actual. */
  readonly neither: number;
  /** Over the accounts that state this kind for the whole; never over both kinds. */
  readonly kinds: Readonly<Record<BudgetKind, ExecutionSum>>;
}

const budget = alias(statement, "budget");
const actual = alias(statement, "actual");

/** Years with accounts, ascending. */
export function executionTrend(
  region: string,
  lines: ExecutionLines,
): Promise<readonly ExecutionYear[]> {
  return askStore((session) => {
    const counted = countedAccounts(session, region);
    const rows = session
      .select({
        year: counted.year,
        documentId: counted.documentId,
        key: budget.key,
        budget: budget.fen,
        actual: actual.fen,
      })
      .from(counted)
      .leftJoin(
        budget,
        and(
          eq(budget.documentId, counted.documentId),
          inArray(budget.key, Object.values(BUDGET_KEY)),
          isNull(budget.named),
          isNull(budget.name),
        ),
      )
      .leftJoin(
        actual,
        and(
          eq(actual.documentId, budget.documentId),
          eq(actual.passage, budget.passage),
          eq(actual.key, "actual"),
          isNull(actual.named),
          isNull(actual.name),
        ),
      )
      .orderBy(counted.year, counted.documentId, budget.position, actual.position)
      .all();
    return [...groupBy(rows, ({ year }) => year)].map(([year, own]) => {
      const pairs = { initial: firstPairs(own, "initial"), adjusted: firstPairs(own, "adjusted") };
      const stating = [...pairs.initial, ...pairs.adjusted].map(({ documentId }) => documentId);
      const accounts = new Set(own.map(({ documentId }) => documentId)).size;
      return {
        year,
        accounts,
        neither: accounts - new Set(stating).size,
        kinds: {
          initial: executionSum(pairs.initial, lines),
          adjusted: executionSum(pairs.adjusted, lines),
        },
      };
    });
  });
}

interface Row {
  readonly documentId: string;
  readonly key: string | null;
  readonly budget: Fen | null;
  readonly actual: Fen | null;
}

/** Of a document that states the pair twice, the first. */
function firstPairs(rows: readonly Row[], kind: BudgetKind) {
  const stated = rows.flatMap(({ documentId, key, budget: planned, actual: spent }) =>
    key !== BUDGET_KEY[kind] || planned === null || spent === null
      ? []
      : [
          {
            documentId,
            budget: planned,
            actual: spent,
            rate: planned > 0 ? spent / planned : null,
          },
        ],
  );
  return [...groupBy(stated, ({ documentId }) => documentId).values()].flatMap(
    ([first]) => first ?? [],
  );
}
