import "server-only";

import { and, eq, inArray, isNull, or, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";

import {
  PROCUREMENT_PARTS,
  type AccountFigures,
  type ProcurementPart,
} from "@/accounts/indicators/account-figures";
import { fen, type Fen } from "@/accounts/money";
import type { Session } from "@/db/client";
import { readAccount } from "@/db/schema";
import { project, projectFigure, statement } from "@/db/schema-narrative";
import { spending } from "@/db/schema-rollups";

type Details = Pick<
  AccountFigures,
  "economic" | "classes" | "allFundsClasses" | "procurement" | "selfEvaluated" | "projects"
>;

/** What the totals of an account do not hold, of the accounts asked for, by document. */
export function figureDetails(
  session: Session,
  asked: SQL | undefined,
): (documentId: string) => Details {
  const economic = byDocument(entries(session, asked, "06", 5));
  const classes = byDocument(entries(session, asked, "05", 3));
  const allFunds = byDocument(entries(session, asked, "03", 3));
  const stated = byDocument(statements(session, asked));
  const projects = byDocument(projectPairs(session, asked));
  const amount = (documentId: string, key: string, name: string) =>
    stated.get(documentId)?.find((row) => row.key === key && row.name === name)?.fen ?? null;
  return (documentId) => ({
    economic: new Map((economic.get(documentId) ?? []).map(({ code, total }) => [code, total])),
    classes: classSums(classes.get(documentId) ?? []),
    allFundsClasses: classSums(allFunds.get(documentId) ?? []),
    procurement: Object.fromEntries(
      PARTS.map((part) => [part, amount(documentId, "procurement", part)]),
    ),
    selfEvaluated: amount(documentId, "projectFunds", SELF_EVALUATION),
    projects: projects.get(documentId) ?? [],
  });
}

const PARTS = Object.keys(PROCUREMENT_PARTS) as readonly ProcurementPart[];
/** What was done with the projects whose funds are stated. */
const SELF_EVALUATION = "绩效自评";

interface Entry {
  readonly documentId: string;
  readonly code: string;
  readonly total: Fen | null;
}

function entries(
  session: Session,
  asked: SQL | undefined,
  table: "03" | "05" | "06",
  codeLength: number,
): readonly Entry[] {
  return (
    session
      .select({ documentId: spending.documentId, code: spending.code, total: spending.total })
      .from(readAccount)
      // A cross join is not turned round: from the other side every account's entries would be read.
      .crossJoin(spending)
      .where(
        and(
          asked,
          eq(spending.documentId, readAccount.documentId),
          eq(spending.tableNumber, table),
          sql`length(${spending.code}) = ${codeLength}`,
        ),
      )
      .orderBy(spending.linePosition)
      .all()
  );
}

/** A class that is printed twice counts twice, one without an amount not at all. */
function classSums(rows: readonly Entry[]): ReadonlyMap<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const { code, total } of rows)
    if (total !== null) sums.set(code, fen((sums.get(code) ?? 0) + total));
  return sums;
}

function statements(session: Session, asked: SQL | undefined) {
  return session
    .select({
      documentId: statement.documentId,
      key: statement.key,
      name: statement.name,
      fen: statement.fen,
    })
    .from(readAccount)
    .innerJoin(statement, eq(statement.documentId, readAccount.documentId))
    .where(
      and(
        asked,
        inArray(statement.key, ["procurement", "projectFunds"]),
        eq(statement.kind, "amount"),
        isNull(statement.named),
      ),
    )
    .orderBy(statement.position)
    .all();
}

const budget = alias(projectFigure, "budget");
const actual = alias(projectFigure, "actual");

/** Each project once: as the text states it, else as its form does. */
function projectPairs(session: Session, asked: SQL | undefined) {
  const isFigure = (cell: typeof budget | typeof actual, role: "budget" | "actual") =>
    and(
      eq(cell.documentId, project.documentId),
      eq(cell.number, project.number),
      eq(cell.role, role),
    );
  return session
    .select({ documentId: project.documentId, budget: budget.fen, actual: actual.fen })
    .from(readAccount)
    .innerJoin(project, eq(project.documentId, readAccount.documentId))
    .innerJoin(budget, isFigure(budget, "budget"))
    .innerJoin(actual, isFigure(actual, "actual"))
    .where(and(asked, or(eq(project.origin, "text"), isNull(project.sameAs))))
    .all()
    .flatMap(({ documentId, budget: planned, actual: spent }) =>
      planned === null || spent === null ? [] : { documentId, budget: planned, actual: spent },
    );
}

function byDocument<Row extends { readonly documentId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const documents = new Map<string, Row[]>();
  for (const row of rows) {
    const known = documents.get(row.documentId);
    if (known) known.push(row);
    else documents.set(row.documentId, [row]);
  }
  return documents;
}
