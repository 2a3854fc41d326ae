import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import { DocumentRejected, ingestDocument } from "@/ingest/ingest-document";

import { noAccess, whyNotOpened, type DocumentRead, type Rejection } from "./document-read";

/** A file of any kind, or the reason why it is no account. */
export async function readDocumentFile(path: string): Promise<DocumentRead> {
  try {
    const tooLarge = await whyNotOpened(path);
    if (tooLarge) return { rejection: tooLarge };
    return { ingested: await ingestDocument(await readFile(path), basename(path)) };
  } catch (error) {
    return { rejection: rejectionOf(error) };
  }
}

/** Throws what is neither a document's fault nor the file system's. */
function rejectionOf(error: unknown): Rejection {
  if (!(error instanceof DocumentRejected)) return noAccess(error);
  const { code, message, place } = error;
  return { code, message, place };
}
