import "server-only";

import { and, eq, inArray, isNotNull, isNull, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";

import { agreement } from "@/accounts/agreement";
import type { Session } from "@/db/client";
import { placeFrom } from "@/db/place-columns";
import { readAccount } from "@/db/schema";
import { statement } from "@/db/schema-narrative";
import { figure, line } from "@/db/schema-published-tables";
import { printedFen } from "./printed-fen";

const KEYS = ["initialBudget", "adjustedBudget", "actual", "completionRate"] as const;

const line05 = alias(line, "line_05");
const cell05 = alias(figure, "cell_05");
const line04 = alias(line, "line_04");
const cell04 = alias(figure, "cell_04");

/** Execution as the narrative states it, of the whole account or by category. */
export function statedExecution(session: Session, by: "unit" | "function", asked: SQL | undefined) {
  const rows = passageRows(session, by, asked);
  const passages = new Map<string, typeof rows>();
  for (const row of rows) {
    const { documentId, passage, named } = row.statement;
    const id = JSON.stringify([documentId, passage, named]);
    passages.set(id, [...(passages.get(id) ?? []), row]);
  }
  return [...passages.values()].flatMap((passage) => executionRow(passage) ?? []);
}

function passageRows(session: Session, by: "unit" | "function", asked: SQL | undefined) {
  return session
    .select({
      unit: {
        id: readAccount.unitId,
        name: readAccount.unitName,
        shortName: readAccount.shortName,
      },
      accountId: readAccount.accountId,
      year: readAccount.year,
      statement,
      cell05,
      cell04,
    })
    .from(readAccount)
    .innerJoin(statement, eq(statement.documentId, readAccount.documentId))
    .leftJoin(
      line05,
      and(
        eq(line05.documentId, statement.documentId),
        eq(line05.tableNumber, "05"),
        by === "unit" ? eq(line05.key, "total") : eq(line05.code, statement.code),
      ),
    )
    .leftJoin(cell05, isCell(cell05, line05, "total"))
    .leftJoin(
      line04,
      and(
        eq(line04.documentId, statement.documentId),
        eq(line04.tableNumber, "04"),
        eq(line04.key, "expenditure"),
        isNull(statement.named),
      ),
    )
    .leftJoin(cell04, isCell(cell04, line04, "generalBudget"))
    .where(
      and(
        asked,
        inArray(statement.key, KEYS),
        by === "unit"
          ? and(isNull(statement.named), isNull(statement.name))
          : isNotNull(statement.named),
      ),
    )
    .orderBy(readAccount.unitId, readAccount.year, statement.position, line05.position)
    .all();
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

type PassageRow = ReturnType<typeof passageRows>[number];

/** Null where a passage states neither a rate nor a budget: then it says nothing of execution. */
function executionRow(passage: readonly PassageRow[]) {
  const stated = (key: (typeof KEYS)[number]) =>
    passage.find((row) => row.statement.key === key)?.statement ?? null;
  const rate = stated("completionRate");
  const initial = stated("initialBudget");
  const adjusted = stated("adjustedBudget");
  const budget = rate?.basis === "年初预算" ? initial : (adjusted ?? initial);
  const actual = stated("actual");
  const [first] = passage;
  if (!first || (!budget && !rate)) return null;
  const { documentId, named, text } = first.statement;
  const table = [first.cell05, first.cell04].find((cell) => cell?.kind === "stated") ?? null;
  return {
    unit: first.unit,
    accountId: first.accountId,
    year: first.year,
    code: (actual ?? first.statement).code,
    named,
    budget: budget?.fen ?? null,
    actual: actual?.fen ?? null,
    statedRate: rate?.rate ?? null,
    rateDecimals: rate?.decimals ?? null,
    computedRate: actual?.fen != null && budget?.fen ? actual.fen / budget.fen : null,
    basis: rate?.basis ?? (budget === adjusted && adjusted ? "全年预算" : "年初预算"),
    tableAmount: table?.fen ?? null,
    agreement: agreement(printedFen(actual), printedFen(table)),
    text,
    documentId,
    place: placeFrom(actual ?? first.statement),
    tablePlace: table && placeFrom(table),
  };
}
