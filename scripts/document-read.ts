import { stat } from "node:fs/promises";

import type { Ingested } from "@/ingest/ingest-document";

export interface Rejection {
  readonly code: string;
  /** In Chinese, for a person: what is wrong and what to do. */
  readonly message: string;
  /** Where in the document; null where it concerns the whole file. */
  readonly place: object | null;
}
/** Plain data: it crosses from a thread to another. */
export type DocumentRead = { readonly ingested: Ingested } | { readonly rejection: Rejection };

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 50;

/** No published account comes near the limit, and no reader takes as much; it is not even opened. */
export async function whyNotOpened(path: string): Promise<Rejection | null> {
  const { size } = await stat(path);
  if (size <= MOST_MEGABYTES * MEGABYTE) return null;
  const message = `文件超过 ${MOST_MEGABYTES} MB。请确认是部门决算公开文件。`;
  return { code: "too-large", message, place: null };
}

/** Throws what is not the file system's fault. */
export function noAccess(error: unknown): Rejection {
  if (error instanceof Error && "syscall" in error)
    return { code: "no-access", message: `读不了这个文件：${error.message}`, place: null };
  throw error;
}
