import "server-only";

import { eq } from "drizzle-orm";

import type { Origin } from "@/accounts/account";
import type { StoredBlock } from "@/accounts/stored-block";
import { accountSource, block, document, unit } from "@/db/schema";
import { askStore } from "./ask-store";
import { placeUses, type PlaceUse } from "./place-uses";

export interface StoredDocument {
  readonly id: string;
  readonly sha256: string;
  readonly filename: string;
  readonly format: string;
  readonly bytes: number;
  readonly published: string | null;
  readonly origin: Origin;
  readonly importedAt: string;
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly year: number;
  /** The account version that it is a source of. */
  readonly accountId: string;
  readonly blocks: readonly StoredBlock[];
  readonly uses: readonly PlaceUse[];
}

/** By its id (the first 16 hex digits of its SHA-256). */
export function storedDocument(id: string): Promise<StoredDocument | null> {
  return askStore((session) => {
    const found = session
      .select({
        id: document.id,
        sha256: document.sha256,
        filename: document.filename,
        format: document.format,
        bytes: document.bytes,
        published: document.published,
        origin: document.origin,
        importedAt: document.importedAt,
        unit: { id: document.unitId, name: document.unitName, shortName: unit.shortName },
        year: document.year,
        accountId: accountSource.accountId,
      })
      .from(document)
      .innerJoin(accountSource, eq(accountSource.documentId, document.id))
      .innerJoin(unit, eq(unit.id, document.unitId))
      .where(eq(document.id, id))
      .get();
    if (!found) return null;
    const blocks = session
      .select({ content: block.content })
      .from(block)
      .where(eq(block.documentId, id))
      .orderBy(block.number)
      .all();
    return {
      ...found,
      blocks: blocks.map(({ content }) => content),
      uses: placeUses(session, id),
    };
  });
}
