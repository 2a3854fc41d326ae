import "server-only";

import { and, asc, eq, inArray, sql } from "drizzle-orm";

import { agreement } from "@/accounts/agreement";
import type { Fen } from "@/accounts/money";
import type { Place } from "@/accounts/provenance";
import type { ColumnKey, LineKey, TableNumber } from "@/accounts/published-tables";
import type { Session } from "@/db/client";
import { placeFrom } from "@/db/place-columns";
import { readAccount } from "@/db/schema";
import { figure, line } from "@/db/schema-published-tables";
import { askStore } from "./ask-store";
import { printedFen } from "./printed-fen";

/** A year that the unit published more than once with other figures. */
export interface YearVersions {
  readonly year: number;
  /** In the order of publication; without a date first. */
  readonly versions: readonly AccountVersion[];
  /** From each version to the next; none where only the narrative differs. */
  readonly changes: readonly FigureChange[];
}

export interface AccountVersion {
  readonly accountId: string;
  readonly version: number;
  readonly published: string | null;
  readonly current: boolean;
  readonly documentId: string;
}

/** A cell of the nine tables that reads otherwise in the later version, and not by rounding alone. */
export interface FigureChange {
  readonly table: TableNumber;
  readonly key: LineKey | null;
  readonly code: string | null;
  readonly name: string;
  readonly column: ColumnKey;
  /** Null: blank, unreadable or not printed in this version. */
  readonly old: FigureThen | null;
  readonly new: FigureThen | null;
  /** Of the later one. */
  readonly version: number;
}

export interface FigureThen {
  readonly fen: Fen;
  readonly documentId: string;
  readonly place: Place;
}

/** Years ascending; empty where no year was published with other figures again. */
export function unitYearsVersions(unitId: string): Promise<readonly YearVersions[]> {
  return askStore((session) => {
    const accounts = session
      .select({
        accountId: readAccount.accountId,
        year: readAccount.year,
        version: readAccount.version,
        published: readAccount.published,
        current: readAccount.current,
        documentId: readAccount.documentId,
      })
      .from(readAccount)
      .where(eq(readAccount.unitId, unitId))
      .orderBy(
        asc(readAccount.year),
        asc(sql`coalesce(${readAccount.published}, '')`),
        asc(readAccount.version),
      )
      .all();
    const years = [...new Set(accounts.map(({ year }) => year))];
    return years.flatMap((year) => {
      const versions = accounts.filter((each) => each.year === year);
      if (versions.length < 2) return [];
      const cells = cellsOf(session, versions);
      const changes = versions.slice(1).flatMap((later, index) => {
        const earlier = versions[index];
        return earlier ? changesBetween(cells(earlier), cells(later), later.version) : [];
      });
      return [
        {
          year,
          versions: versions.map(({ accountId, version, published, current, documentId }) => ({
            accountId,
            version,
            published,
            current,
            documentId,
          })),
          changes,
        },
      ];
    });
  });
}

type CellRow = ReturnType<typeof cellRows>[number];
type Cells = ReadonlyMap<string, CellRow>;

function cellsOf(session: Session, versions: readonly AccountVersion[]) {
  const rows = cellRows(
    session,
    versions.map(({ documentId }) => documentId),
  );
  return ({ documentId }: AccountVersion): Cells => {
    const cells = new Map<string, CellRow>();
    for (const row of rows.filter(({ cell }) => cell.documentId === documentId)) {
      const own = row.line;
      const name = own.key ?? own.code ?? own.name;
      // A document may print a code twice: the first is compared with the first.
      for (let occurrence = 0; ; occurrence += 1) {
        const address = [own.tableNumber, own.side, name, row.cell.column, occurrence].join(" ");
        if (cells.has(address)) continue;
        cells.set(address, row);
        break;
      }
    }
    return cells;
  };
}

function cellRows(session: Session, documentIds: readonly string[]) {
  return session
    .select({ line, cell: figure })
    .from(figure)
    .innerJoin(
      line,
      and(
        eq(line.documentId, figure.documentId),
        eq(line.tableNumber, figure.tableNumber),
        eq(line.position, figure.linePosition),
      ),
    )
    .where(inArray(figure.documentId, [...documentIds]))
    .orderBy(figure.tableNumber, figure.linePosition, figure.column)
    .all();
}

function changesBetween(earlier: Cells, later: Cells, version: number): readonly FigureChange[] {
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((address) => {
    const [before, after] = [earlier.get(address), later.get(address)];
    const known = after ?? before;
    if (!known || isSame(before, after)) return [];
    const { tableNumber: table, key, code, name } = known.line;
    const { column } = known.cell;
    return [{ table, key, code, name, column, old: then(before), new: then(after), version }];
  });
}

/** The same figure, be it printed with fewer decimals: 152.29 and 152.284993 万元. */
function isSame(before: CellRow | undefined, after: CellRow | undefined): boolean {
  const [old, now] = [printedFen(before?.cell ?? null), printedFen(after?.cell ?? null)];
  return old === null || now === null ? old === now : agreement(old, now) !== "differs";
}

function then(row: CellRow | undefined): FigureThen | null {
  if (row?.cell.fen == null) return null;
  const { fen, documentId } = row.cell;
  return { fen, documentId, place: placeFrom(row.cell) };
}
