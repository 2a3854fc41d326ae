import { and, eq } from "drizzle-orm";

import type { Account } from "@/accounts/account";
import type { Evaluation, Project } from "@/accounts/project";
import type { Figure } from "@/accounts/provenance";
import type { PublishedTable, TableLine, TableNumber } from "@/accounts/published-tables";
import type { StatedKey, Statement, StatedValue } from "@/accounts/statement";
import type { Session } from "./client";
import { figureFrom, placeFrom } from "./place-columns";
import {
  evaluation,
  evaluationFigure,
  indicator,
  project,
  projectFigure,
  statement,
} from "./schema-narrative";
import { emptyStatement, figure, line, publishedTable, unread } from "./schema-published-tables";

export type Recognised = Pick<Account, "tables" | "unread" | "stated" | "projects" | "evaluations">;

/** What db/write-recognised.ts wrote. */
export function readRecognised(session: Session, documentId: string): Recognised {
  const table = (number: TableNumber) => readTable(session, documentId, number);
  const unreadRows = session
    .select()
    .from(unread)
    .where(eq(unread.documentId, documentId))
    .orderBy(unread.position)
    .all();
  return {
    tables: {
      "01": table("01"),
      "02": table("02"),
      "03": table("03"),
      "04": table("04"),
      "05": table("05"),
      "06": table("06"),
      "07": table("07"),
      "08": table("08"),
      "09": table("09"),
    },
    unread: unreadRows.map((row) => ({
      table: row.tableNumber,
      what: row.what,
      why: row.why,
      place: placeFrom(row),
    })),
    stated: readStatements(session, documentId),
    projects: readProjects(session, documentId),
    evaluations: readEvaluations(session, documentId),
  };
}

function readTable(session: Session, documentId: string, number: TableNumber): PublishedTable {
  const found = session
    .select()
    .from(publishedTable)
    .where(and(eq(publishedTable.documentId, documentId), eq(publishedTable.number, number)))
    .get();
  if (!found) throw new Error(`document ${documentId} is kept without a row for table ${number}`);
  const { status, title, unit, atBlock, ...at } = found;
  const empty = session
    .select()
    .from(emptyStatement)
    .where(and(eq(emptyStatement.documentId, documentId), eq(emptyStatement.tableNumber, number)))
    .get();
  return {
    status,
    title,
    unit,
    place: atBlock === null ? null : placeFrom({ ...at, atBlock }),
    emptyStatement: empty ? { text: empty.text, place: placeFrom(empty) } : null,
    lines: readLines(session, documentId, number),
  };
}

function readLines(session: Session, documentId: string, number: TableNumber): TableLine[] {
  const rows = session
    .select()
    .from(line)
    .where(and(eq(line.documentId, documentId), eq(line.tableNumber, number)))
    .orderBy(line.position)
    .all();
  const cells = session
    .select()
    .from(figure)
    .where(and(eq(figure.documentId, documentId), eq(figure.tableNumber, number)))
    .all();
  const figures = rows.map((): Partial<Record<string, Figure>> => ({}));
  for (const cell of cells) {
    const ofLine = figures[cell.linePosition];
    if (ofLine) ofLine[cell.column] = figureFrom(cell);
  }
  return rows.map((row, index) => ({
    kind: row.kind,
    side: row.side,
    key: row.key,
    code: row.code,
    name: row.name,
    printed: row.printed,
    figures: figures[index] ?? {},
    place: placeFrom(row),
  }));
}

/** In the order of the narrative. */
export function readStatements(
  session: Session,
  documentId: string,
  key?: StatedKey,
): readonly Statement[] {
  return session
    .select()
    .from(statement)
    .where(
      and(
        eq(statement.documentId, documentId),
        key === undefined ? undefined : eq(statement.key, key),
      ),
    )
    .orderBy(statement.position)
    .all()
    .map(statementFrom);
}

type StatementRow = typeof statement.$inferSelect;

function statementFrom(row: StatementRow): Statement {
  const { key, name, named, code, basis, explains, passage, text } = row;
  const value = valueFrom(row);
  return { key, value, name, named, code, basis, explains, passage, text, place: placeFrom(row) };
}

function valueFrom({
  kind,
  fen,
  precision,
  rate,
  decimals,
  count,
  printed,
}: StatementRow): StatedValue {
  if (kind === "text") return { kind };
  if (printed !== null) {
    if (kind === "amount" && fen !== null && precision !== null)
      return { kind, fen, precision, printed };
    if (kind === "rate" && rate !== null && decimals !== null)
      return { kind, rate, decimals, printed };
    if (kind === "count" && count !== null) return { kind, count, printed };
  }
  throw new Error(`a stated ${kind} without its value`);
}

function readProjects(session: Session, documentId: string): Project[] {
  const rows = session
    .select()
    .from(project)
    .where(eq(project.documentId, documentId))
    .orderBy(project.number)
    .all();
  const figures = session
    .select()
    .from(projectFigure)
    .where(eq(projectFigure.documentId, documentId))
    .all();
  return rows.map((row) => {
    const { number, name, origin, rate, sameAs, text } = row;
    const cell = (role: "budget" | "actual") =>
      figureOrNull(figures.find((each) => each.number === number && each.role === role));
    const [budget, actual] = [cell("budget"), cell("actual")];
    return { number, name, origin, budget, actual, rate, sameAs, text, place: placeFrom(row) };
  });
}

function readEvaluations(session: Session, documentId: string): Evaluation[] {
  const rows = session
    .select()
    .from(evaluation)
    .where(eq(evaluation.documentId, documentId))
    .orderBy(evaluation.number)
    .all();
  const figures = session
    .select()
    .from(evaluationFigure)
    .where(eq(evaluationFigure.documentId, documentId))
    .all();
  const indicators = session
    .select()
    .from(indicator)
    .where(eq(indicator.documentId, documentId))
    .orderBy(indicator.evaluation, indicator.position)
    .all();
  return rows.map((row) => {
    const { number, subject, project: about, title, filledOn } = row;
    const cell = (role: "basic" | "projectTotal") =>
      figureOrNull(figures.find((each) => each.number === number && each.role === role));
    return {
      subject,
      project: about,
      title,
      filledOn,
      basic: cell("basic"),
      projectTotal: cell("projectTotal"),
      indicators: indicators
        .filter((each) => each.evaluation === number)
        .map(({ group, kind, name, target, result, ...at }) => ({
          group,
          kind,
          name,
          target,
          result,
          place: placeFrom(at),
        })),
      place: placeFrom(row),
    };
  });
}

function figureOrNull(row: Parameters<typeof figureFrom>[0] | undefined): Figure | null {
  return row ? figureFrom(row) : null;
}
