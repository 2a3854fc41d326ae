import { eq } from "drizzle-orm";

import type { StoredBlock } from "@/accounts/stored-block";
import { readRecognised, type Recognised } from "./read-recognised";
import { block } from "./schema";
import type { Session } from "./session";

/** Where what was read in a document comes from: the store, or the memory of who just wrote it there. */
export interface DocumentContent {
  readonly recognised: (session: Session, documentId: string) => Recognised;
  readonly blocks: (session: Session, documentId: string) => readonly StoredBlock[];
}

export const STORED_CONTENT: DocumentContent = {
  recognised: readRecognised,
  blocks: (session, documentId) =>
    session
      .select({ content: block.content })
      .from(block)
      .where(eq(block.documentId, documentId))
      .orderBy(block.number)
      .all()
      .map(({ content }) => content),
};
