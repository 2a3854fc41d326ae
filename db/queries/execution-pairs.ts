import "server-only";

import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";

import { agreement, type Agreement } from "@/accounts/agreement";
import { fen, type Fen } from "@/accounts/money";
import type { Place } from "@/accounts/provenance";
import type { Session } from "@/db/client";
import { placeFrom } from "@/db/place-columns";
import { statement } from "@/db/schema-narrative";
import { figure, line } from "@/db/schema-published-tables";
import { countedAccounts } from "./counted-accounts";
import { printedFen } from "./printed-fen";

export const BUDGET_KINDS = ["initial", "adjusted"] as const;
/** 年初预算 or 全年预算. Never in one sum, rate or axis. */
export type BudgetKind = (typeof BUDGET_KINDS)[number];
export const BUDGET_KEY = { initial: "initialBudget", adjusted: "adjustedBudget" } as const;

/** A passage that states a budget of one kind and, beside it, the actual. General public budget. */
export interface ExecutionPair {
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly accountId: string;
  readonly documentId: string;
  /** Null: of the whole account, or of a category without a code. */
  readonly code: string | null;
  readonly named: string | null;
  readonly budget: Fen;
  readonly actual: Fen;
  /** Null where the budget is not above zero. */
  readonly rate: number | null;
  /** actual − budget. */
  readonly deviation: Fen;
  /** Of the budget. */
  readonly place: Place;
  /** The actual once more: in table 05 or, of the whole account, table 04 where 05 does not state it. */
  readonly tableAmount: Fen | null;
  readonly agreement: Agreement;
  readonly reason: { readonly text: string; readonly place: Place } | null;
}

interface PairsRequest {
  readonly region: string;
  readonly year: number;
  readonly kind: BudgetKind;
  /** unit: the whole account. function: by category. */
  readonly by: "unit" | "function";
}

const budget = alias(statement, "budget");
const actual = alias(statement, "actual");
const reason = alias(statement, "reason");
const line05 = alias(line, "line_05");
const cell05 = alias(figure, "cell_05");
const line04 = alias(line, "line_04");
const cell04 = alias(figure, "cell_04");

// Only what is shown: reading whole rows takes several times as long.
const budgetPlace = {
  atBlock: budget.atBlock,
  atRow: budget.atRow,
  atColumn: budget.atColumn,
  atLine: budget.atLine,
  atPage: budget.atPage,
  atSheet: budget.atSheet,
};
const reasonPlace = {
  atBlock: reason.atBlock,
  atRow: reason.atRow,
  atColumn: reason.atColumn,
  atLine: reason.atLine,
  atPage: reason.atPage,
  atSheet: reason.atSheet,
};

/** Of the accounts that a sum takes; of a category stated twice in a document, the first passage. */
export function executionPairs(session: Session, request: PairsRequest): readonly ExecutionPair[] {
  const pairs = new Map<string, ExecutionPair>();
  for (const row of pairRows(session, request)) {
    const key = JSON.stringify([row.documentId, row.code ?? row.named]);
    if (!pairs.has(key)) pairs.set(key, pairOf(row));
  }
  return [...pairs.values()];
}

function pairRows(session: Session, { region, year, kind, by }: PairsRequest) {
  const counted = countedAccounts(session, region);
  return session
    .select({
      unit: { id: counted.unitId, name: counted.unitName, shortName: counted.shortName },
      accountId: counted.accountId,
      documentId: counted.documentId,
      code: budget.code,
      named: budget.named,
      budget: budget.fen,
      actual: { fen: actual.fen, precision: actual.precision },
      place: budgetPlace,
      reason: reason.text,
      reasonPlace,
      cell05: { kind: cell05.kind, fen: cell05.fen, precision: cell05.precision },
      cell04: { kind: cell04.kind, fen: cell04.fen, precision: cell04.precision },
    })
    .from(counted)
    .innerJoin(
      budget,
      and(
        eq(budget.documentId, counted.documentId),
        eq(budget.key, BUDGET_KEY[kind]),
        isNull(budget.name),
        by === "unit" ? isNull(budget.named) : isNotNull(budget.named),
      ),
    )
    .innerJoin(actual, and(isSamePassage(actual), eq(actual.key, "actual"), isNull(actual.name)))
    .leftJoin(
      reason,
      and(
        isSamePassage(reason),
        eq(reason.key, "reason"),
        inArray(reason.explains, ["completionRate", "actual"]),
      ),
    )
    .leftJoin(
      line05,
      and(
        eq(line05.documentId, counted.documentId),
        eq(line05.tableNumber, "05"),
        by === "unit" ? eq(line05.key, "total") : eq(line05.code, budget.code),
      ),
    )
    .leftJoin(cell05, isCell(cell05, line05, "total"))
    .leftJoin(
      line04,
      and(
        eq(line04.documentId, counted.documentId),
        eq(line04.tableNumber, "04"),
        eq(line04.key, "expenditure"),
        isNull(budget.named),
      ),
    )
    .leftJoin(cell04, isCell(cell04, line04, "generalBudget"))
    .where(eq(counted.year, year))
    .orderBy(counted.unitId, budget.position, actual.position, reason.position, line05.position)
    .all();
}

function isSamePassage(said: typeof actual | typeof reason) {
  return and(
    eq(said.documentId, budget.documentId),
    eq(said.passage, budget.passage),
    sql`${said.named} IS ${budget.named}`,
  );
}

function isCell(
  cell: typeof cell05 | typeof cell04,
  of: typeof line05 | typeof line04,
  column: "total" | "generalBudget",
) {
  return and(
    eq(cell.documentId, of.documentId),
    eq(cell.tableNumber, of.tableNumber),
    eq(cell.linePosition, of.position),
    eq(cell.column, column),
  );
}

function pairOf(row: ReturnType<typeof pairRows>[number]): ExecutionPair {
  const { unit, accountId, documentId, code, named } = row;
  const [planned, spent] = [row.budget ?? fen(0), row.actual.fen ?? fen(0)];
  const table = [row.cell05, row.cell04].find((cell) => cell?.kind === "stated") ?? null;
  return {
    unit,
    accountId,
    documentId,
    code,
    named,
    budget: planned,
    actual: spent,
    rate: planned > 0 ? spent / planned : null,
    deviation: fen(spent - planned),
    place: placeFrom(row.place),
    tableAmount: table?.fen ?? null,
    agreement: agreement(printedFen(row.actual), printedFen(table)),
    reason:
      row.reason === null || row.reasonPlace === null
        ? null
        : { text: row.reason, place: placeFrom(row.reasonPlace) },
  };
}
