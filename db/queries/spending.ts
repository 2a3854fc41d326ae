import "server-only";

import { and, eq, sql, type SQL } from "drizzle-orm";
import { alias, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";

import type { Fen } from "@/accounts/money";
import type { Place } from "@/accounts/provenance";
import type { ColumnKey } from "@/accounts/published-tables";
import { placeFrom } from "@/db/place-columns";
import { readAccount } from "@/db/schema";
import { figure, line } from "@/db/schema-published-tables";
import { askStore } from "./ask-store";

/** A class has three digits in both classifications, each level below it two more. */
const CLASS_DIGITS = 3;

const total = alias(figure, "total");
const basic = alias(figure, "basic");
const project = alias(figure, "project");
type CellColumns = Readonly<
  Record<"documentId" | "tableNumber" | "linePosition" | "column", AnySQLiteColumn>
>;

/** The tables that list spending by category; 06 by economic category, the others by function. */
export type SpendingTable = "02" | "03" | "05" | "06" | "07" | "08";

export interface SpendingRequest {
  /** The unit's id. */
  readonly unit: string;
  readonly year: number;
  /** The category whose children are asked for; null or absent: the topmost. */
  readonly parent?: string | null | undefined;
  /** 03 if not said. */
  readonly table?: SpendingTable | undefined;
}

export interface SpendingRow {
  readonly code: string;
  readonly name: string;
  /** 1 类, 2 款, 3 项. */
  readonly level: 1 | 2 | 3;
  /** Null: blank or unreadable. In tables without these columns `basic` and `project` are null. */
  readonly total: Fen | null;
  readonly basic: Fen | null;
  readonly project: Fen | null;
  /** Of the sum of the rows answered; null where `total` is. */
  readonly share: number | null;
  /** The same category in the unit's current account of the year before; null where not published. */
  readonly previous: Fen | null;
  readonly change: Fen | null;
  readonly changeRate: number | null;
  readonly hasChildren: boolean;
  readonly documentId: string;
  /** Of the total's cell, or of the line where it has none. */
  readonly place: Place;
  /** Of the cells beside it; null where there is none. */
  readonly basicPlace: Place | null;
  readonly projectPlace: Place | null;
}

/** Children of a category in the document's order; empty where there are none. */
export function spending(request: SpendingRequest): Promise<readonly SpendingRow[]> {
  const { unit, year, parent = null, table = "03" } = request;
  return askStore((session) => {
    const cellOf = (cell: CellColumns, column: ColumnKey) =>
      and(
        eq(cell.documentId, line.documentId),
        eq(cell.tableNumber, line.tableNumber),
        eq(cell.linePosition, line.position),
        eq(cell.column, column),
      );
    const previous = fenOfYearBefore(table);
    const rows = session
      .select({
        line,
        total,
        basic,
        project,
        share: sql<number | null>`${total.fen} * 1.0 / nullif(sum(${total.fen}) OVER (), 0)`,
        previous,
        change: sql<Fen | null>`${total.fen} - ${previous}`,
        changeRate: sql<number | null>`(${total.fen} - ${previous}) * 1.0 / nullif(${previous}, 0)`,
        hasChildren: sql<number>`EXISTS (SELECT 1 FROM line AS child
          WHERE child.document_id = ${line.documentId} AND child.table_number = ${line.tableNumber}
            AND substr(child.code, 1, length(${line.code})) = ${line.code}
            AND length(child.code) = length(${line.code}) + 2)`,
      })
      .from(readAccount)
      .innerJoin(line, eq(line.documentId, readAccount.documentId))
      .leftJoin(total, cellOf(total, table === "06" ? "amount" : "total"))
      .leftJoin(basic, cellOf(basic, "basic"))
      .leftJoin(project, cellOf(project, "project"))
      .where(
        and(
          eq(readAccount.unitId, unit),
          eq(readAccount.year, year),
          eq(readAccount.current, true),
          eq(line.tableNumber, table),
          isChildOf(parent),
        ),
      )
      .orderBy(line.position)
      .all();
    return rows.map(spendingRow);
  });
}

function isChildOf(parent: string | null): SQL | undefined {
  const length = parent === null ? CLASS_DIGITS : parent.length + 2;
  return and(
    sql`length(${line.code}) = ${length}`,
    parent === null ? undefined : sql`substr(${line.code}, 1, ${parent.length}) = ${parent}`,
  );
}

/** Of the same unit, table and code. */
function fenOfYearBefore(table: SpendingTable): SQL<Fen | null> {
  return sql<Fen | null>`(
    SELECT before_figure.fen FROM read_account AS before
      JOIN line AS before_line ON before_line.document_id = before.document_id
        AND before_line.table_number = ${table} AND before_line.code = ${line.code}
      JOIN figure AS before_figure ON before_figure.document_id = before_line.document_id
        AND before_figure.table_number = before_line.table_number
        AND before_figure.line_position = before_line.position
        AND before_figure."column" = ${table === "06" ? "amount" : "total"}
    WHERE before.unit_id = ${readAccount.unitId} AND before.year = ${readAccount.year} - 1
      AND before.current = 1
    ORDER BY before_line.position LIMIT 1)`;
}

type Cell = typeof figure.$inferSelect;
interface FoundLine extends Pick<SpendingRow, "share" | "previous" | "change" | "changeRate"> {
  readonly line: typeof line.$inferSelect;
  readonly total: Cell | null;
  readonly basic: Cell | null;
  readonly project: Cell | null;
  readonly hasChildren: number;
}

function spendingRow(found: FoundLine): SpendingRow {
  const { line: own, total: sum, basic: running, project: task } = found;
  const code = own.code ?? "";
  return {
    code,
    name: own.name,
    level: code.length <= CLASS_DIGITS ? 1 : code.length <= CLASS_DIGITS + 2 ? 2 : 3,
    total: sum?.fen ?? null,
    basic: running?.fen ?? null,
    project: task?.fen ?? null,
    share: found.share,
    previous: found.previous,
    change: found.change,
    changeRate: found.changeRate,
    hasChildren: found.hasChildren === 1,
    documentId: own.documentId,
    place: placeFrom(sum ?? own),
    basicPlace: running && placeFrom(running),
    projectPlace: task && placeFrom(task),
  };
}
