import type { Account } from "@/accounts/account";
import type { Evaluation, Project } from "@/accounts/project";
import type { Figure } from "@/accounts/provenance";
import { TABLE_NUMBERS, type PublishedTable, type TableNumber } from "@/accounts/published-tables";
import type { StatedValue } from "@/accounts/statement";
import type { Session } from "./client";
import { insertAll } from "./insert-all";
import { figureRow, placeRow } from "./place-columns";
import {
  evaluation,
  evaluationFigure,
  indicator,
  project,
  projectFigure,
  statement,
} from "./schema-narrative";
import { emptyStatement, figure, line, publishedTable, unread } from "./schema-published-tables";

/** Writes what was recognised in a document; db/read-recognised.ts reads the same back. */
export function writeRecognised(session: Session, documentId: string, account: Account): void {
  for (const number of TABLE_NUMBERS)
    writeTable(session, documentId, number, account.tables[number]);
  insertAll(
    session,
    unread,
    account.unread.map(({ table, what, why, place }, position) => ({
      documentId,
      position,
      tableNumber: table,
      what,
      why,
      ...placeRow(place),
    })),
  );
  insertAll(
    session,
    statement,
    account.stated.map(({ value, place, ...said }, position) => ({
      documentId,
      position,
      ...said,
      ...valueRow(value),
      ...placeRow(place),
    })),
  );
  writeProjects(session, documentId, account.projects);
  account.evaluations.forEach((form, number) => {
    writeEvaluation(session, documentId, number, form);
  });
}

function writeTable(
  session: Session,
  documentId: string,
  tableNumber: TableNumber,
  table: PublishedTable,
): void {
  const { status, title, unit, place, lines } = table;
  session
    .insert(publishedTable)
    .values({
      documentId,
      number: tableNumber,
      status,
      title,
      unit,
      ...(place === null ? {} : placeRow(place)),
    })
    .run();
  if (table.emptyStatement !== null) {
    const { text, place: at } = table.emptyStatement;
    session
      .insert(emptyStatement)
      .values({ documentId, tableNumber, text, ...placeRow(at) })
      .run();
  }
  insertAll(
    session,
    line,
    lines.map(({ kind, side, key, code, name, printed, place: at }, position) => ({
      documentId,
      tableNumber,
      position,
      kind,
      side,
      key,
      code,
      name,
      printed,
      ...placeRow(at),
    })),
  );
  insertAll(
    session,
    figure,
    lines.flatMap(({ figures }, linePosition) =>
      cellsOf(figures).map(([column, cell]) => ({
        documentId,
        tableNumber,
        linePosition,
        column,
        ...figureRow(cell),
      })),
    ),
  );
}

function writeProjects(session: Session, documentId: string, projects: readonly Project[]): void {
  insertAll(
    session,
    project,
    projects.map(({ number, name, origin, rate, sameAs, text, place }) => ({
      documentId,
      number,
      name,
      origin,
      rate,
      sameAs,
      text,
      ...placeRow(place),
    })),
  );
  insertAll(
    session,
    projectFigure,
    projects.flatMap(({ number, budget, actual }) =>
      cellsOf({ budget, actual }).map(([role, cell]) => ({
        documentId,
        number,
        role,
        ...figureRow(cell),
      })),
    ),
  );
}

function writeEvaluation(
  session: Session,
  documentId: string,
  number: number,
  form: Evaluation,
): void {
  const { subject, project: about, title, filledOn, basic, projectTotal, place } = form;
  session
    .insert(evaluation)
    .values({
      documentId,
      number,
      subject,
      project: about,
      title,
      filledOn,
      ...placeRow(place),
    })
    .run();
  insertAll(
    session,
    evaluationFigure,
    cellsOf({ basic, projectTotal }).map(([role, cell]) => ({
      documentId,
      number,
      role,
      ...figureRow(cell),
    })),
  );
  insertAll(
    session,
    indicator,
    form.indicators.map(({ place: at, ...printed }, position) => ({
      documentId,
      evaluation: number,
      position,
      ...printed,
      ...placeRow(at),
    })),
  );
}

function valueRow(value: StatedValue) {
  switch (value.kind) {
    case "amount":
    case "rate":
    case "count":
      return value;
    case "text":
      return { kind: value.kind };
  }
}

/** The cells that are there, under the names of their columns. */
function cellsOf<Name extends string>(
  cells: Readonly<Partial<Record<Name, Figure | null>>>,
): readonly (readonly [Name, Figure])[] {
  const names = Object.keys(cells) as Name[];
  return names.flatMap((name) => {
    const cell = cells[name];
    return cell ? [[name, cell] as const] : [];
  });
}
