import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";

import { DocumentRejected, ingestDocument, type Ingested } from "@/ingest/ingest-document";

export interface Rejection {
  readonly code: string;
  /** In Chinese, for a person: what is wrong and what to do. */
  readonly message: string;
  /** Where in the document; null where it concerns the whole file. */
  readonly place: object | null;
}
/** Plain data: it crosses from a thread to another. */
export type DocumentRead = { readonly ingested: Ingested } | { readonly rejection: Rejection };

const MOST_MEGABYTES = 200;

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

/** No published account comes near the limit; a file above it is not even opened. */
export async function whyNotOpened(path: string): Promise<Rejection | null> {
  const { size } = await stat(path);
  if (size <= MOST_MEGABYTES * 1_000_000) return null;
  const message = `文件超过 ${MOST_MEGABYTES} MB。请确认是部门决算公开文件。`;
  return { code: "too-large", message, place: null };
}

/** Throws what is neither a document's fault nor the file system's. */
export function rejectionOf(error: unknown): Rejection {
  if (error instanceof DocumentRejected) {
    const { code, message, place } = error;
    return { code, message, place };
  }
  if (error instanceof Error && "syscall" in error)
    return { code: "no-access", message: `读不了这个文件：${error.message}`, place: null };
  throw error;
}
