import "server-only";

import { and, eq } from "drizzle-orm";

import type { DocumentPlace } from "@/accounts/document-place";
import type { StoredBlock, StoredText } from "@/accounts/stored-block";
import type { Session } from "@/db/client";
import { block, document, region, unit } from "@/db/schema";
import { askStore } from "./ask-store";
import { placeUses, type PlaceUse } from "./place-uses";

/** Rows of a table that are shown before and after the one that is meant. */
const AROUND = 2;
/** More rows than these above the first figure are no heading. */
const MOST_HEADINGS = 4;

export interface AskedPlace {
  readonly block: number;
  readonly row?: number;
  readonly column?: number;
}

type FoundPlace = DocumentPlace & {
  readonly region: { readonly code: string; readonly name: string } | null;
};

/** What stands at a place and around it; null where the document has no such place. */
export function documentPlace(id: string, asked: AskedPlace): Promise<FoundPlace | null> {
  return askStore((session) => {
    const found = session
      .select({
        document: document.id,
        unit: { id: unit.id, name: unit.shortName },
        year: document.year,
        origin: document.origin,
        region: { code: region.code, name: region.name },
        content: block.content,
      })
      .from(document)
      .innerJoin(unit, eq(unit.id, document.unitId))
      .innerJoin(block, and(eq(block.documentId, document.id), eq(block.number, asked.block)))
      .leftJoin(region, eq(region.code, unit.regionCode))
      .where(eq(document.id, id))
      .get();
    if (!found) return null;
    const { content, ...about } = found;
    const all = rowsOf(content);
    const { row = null, column = null } = asked;
    if (row !== null && all[row]?.[column ?? 0] === undefined) return null;
    const uses = usesOf(session, id, asked.block);
    const rows = all
      .map((cells, number) => ({ row: number, cells }))
      .filter((_, number) => isShown(number, row, content, uses));
    return {
      ...about,
      kind: content.kind,
      block: asked.block,
      rows,
      marked: { row, column },
      uses: uses.filter((use) => isMeant(use, row, column)).map(({ label }) => label),
    };
  });
}

/** The lines of a paragraph are rows of one cell. */
function rowsOf(content: StoredBlock): readonly (readonly StoredText[])[] {
  return content.kind === "table" ? content.rows : content.lines.map((line) => [line]);
}

function usesOf(session: Session, id: string, number: number): readonly PlaceUse[] {
  return placeUses(session, id).filter((use) => use.block === number);
}

/** A paragraph whole; of a table the headings, and what stands beside the row that is meant. */
function isShown(
  number: number,
  row: number | null,
  content: StoredBlock,
  uses: readonly PlaceUse[],
): boolean {
  if (content.kind === "paragraph") return true;
  const firstFigure = Math.min(...uses.flatMap((use) => use.row ?? []));
  const isHeading = number < Math.min(firstFigure, MOST_HEADINGS);
  return isHeading || Math.abs(number - (row ?? firstFigure)) <= AROUND;
}

/** A figure that a sentence states is used as that of its paragraph. */
function isMeant(use: PlaceUse, row: number | null, column: number | null): boolean {
  return (
    (row === null || use.row === null || use.row === row) &&
    (column === null || use.column === column)
  );
}
