import "server-only";

import { and, asc, eq } from "drizzle-orm";

import type { Fen } from "@/accounts/money";
import { COLUMN_NAMES, type ColumnKey } from "@/accounts/published-tables";
import type { Session } from "@/db/client";
import {
  evaluation,
  evaluationFigure,
  project,
  projectFigure,
  statement,
} from "@/db/schema-narrative";
import { figure, line } from "@/db/schema-published-tables";

/** Where a cell or passage of a document is used. */
export interface PlaceUse {
  readonly block: number;
  /** Null for a paragraph. */
  readonly row: number | null;
  readonly column: number | null;
  /** In Chinese: "公开03表 · 行政运行 · 基本支出". */
  readonly label: string;
  readonly printed: string;
  /** Null for a blank, a rate, a count, an unreadable cell. */
  readonly fen: Fen | null;
}

const ROLE_NAMES = {
  budget: "全年预算数",
  actual: "执行数",
  basic: "基本支出总额",
  projectTotal: "项目支出总额",
} as const;

/** All that was read from a document: its cells, what its text states, its projects and forms. */
export function placeUses(session: Session, documentId: string): readonly PlaceUse[] {
  return [
    ...tableUses(session, documentId),
    ...statementUses(session, documentId),
    ...projectUses(session, documentId),
    ...evaluationUses(session, documentId),
  ];
}

type UsedRow = Readonly<
  Pick<PlaceUse, "fen"> & { atBlock: number; atRow: number | null; atColumn: number | null }
>;

function use(row: UsedRow, printed: string, ...label: readonly (string | null)[]): PlaceUse {
  return {
    block: row.atBlock,
    row: row.atRow,
    column: row.atColumn,
    label: label.filter((part) => part !== null).join(" · "),
    printed,
    fen: row.fen,
  };
}

function tableUses(session: Session, documentId: string): PlaceUse[] {
  const rows = session
    .select({ name: line.name, figure })
    .from(line)
    .innerJoin(
      figure,
      and(
        eq(figure.documentId, line.documentId),
        eq(figure.tableNumber, line.tableNumber),
        eq(figure.linePosition, line.position),
      ),
    )
    .where(eq(line.documentId, documentId))
    .orderBy(asc(line.tableNumber), asc(line.position))
    .all();
  return rows.map(({ name, figure: cell }) =>
    use(
      cell,
      cell.printed,
      `公开${cell.tableNumber}表`,
      name,
      columnName(cell.column, cell.tableNumber),
    ),
  );
}

/** 经营 is an income in table 02, an expenditure in table 03. */
function columnName(column: ColumnKey, table: string): string {
  if (column !== "business") return COLUMN_NAMES[column];
  return COLUMN_NAMES.business + (table === "02" ? "收入" : "支出");
}

function statementUses(session: Session, documentId: string): PlaceUse[] {
  const rows = session
    .select()
    .from(statement)
    .where(eq(statement.documentId, documentId))
    .orderBy(statement.position)
    .all();
  return rows.map((row) => use(row, row.printed ?? row.text, "文字说明", row.named, row.name));
}

function projectUses(session: Session, documentId: string): PlaceUse[] {
  const rows = session
    .select({ project, figure: projectFigure })
    .from(project)
    .innerJoin(
      projectFigure,
      and(
        eq(projectFigure.documentId, project.documentId),
        eq(projectFigure.number, project.number),
      ),
    )
    .where(eq(project.documentId, documentId))
    .orderBy(project.number, projectFigure.role)
    .all();
  return rows.map(({ project: { name }, figure: cell }) =>
    use(cell, cell.printed, "项目", name, ROLE_NAMES[cell.role]),
  );
}

function evaluationUses(session: Session, documentId: string): PlaceUse[] {
  const rows = session
    .select({ title: evaluation.title, figure: evaluationFigure })
    .from(evaluation)
    .innerJoin(
      evaluationFigure,
      and(
        eq(evaluationFigure.documentId, evaluation.documentId),
        eq(evaluationFigure.number, evaluation.number),
      ),
    )
    .where(eq(evaluation.documentId, documentId))
    .orderBy(evaluation.number, evaluationFigure.role)
    .all();
  return rows.map(({ title, figure: cell }) =>
    use(cell, cell.printed, title, ROLE_NAMES[cell.role]),
  );
}
