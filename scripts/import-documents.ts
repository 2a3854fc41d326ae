import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";

import { openStore, type Store } from "@/db/client";
import { MixedRegion } from "@/db/ensure-region";
import { knownDocument, type KnownDocument } from "@/db/known-document";
import { saveAccount, type SavedAccount } from "@/db/save-account";
import type { Ingested } from "@/ingest/ingest-document";
import { READING_VERSION } from "@/ingest/reading-version";

import { accountSummary, NO_CHECKS, type AccountSummary } from "./account-summary";
import type { DocumentReaders } from "./document-readers";
import { rejectionOf, whyNotOpened, type DocumentRead, type Rejection } from "./read-document-file";
import { readDocuments } from "./read-documents";

export interface ImportedDocument extends Omit<AccountSummary, "unit" | "year"> {
  readonly path: string;
  readonly status: SavedAccount["status"] | "rejected";
  readonly unit: string | null;
  readonly year: number | null;
  /** The account's id. */
  readonly account: string | null;
  readonly error: Rejection | null;
}

/**
 * Reads files in threads and keeps them in the order in which they are named, each in a transaction of
 * its own; one that is rejected leaves the store as it was. Only a few are in memory at a time.
 */
export async function* importDocuments(
  store: Store,
  paths: readonly string[],
): AsyncGenerator<ImportedDocument> {
  const prepared = readDocuments(paths, async (path, read) => ({
    path,
    found: await lookedUpOrRead(store, path, read),
  }));
  for await (const { path, found } of prepared) yield imported(store, path, found);
}

type Prepared = DocumentRead | { readonly known: KnownDocument };

/** A file that the store knows is not read again, unless recognition has learnt since. */
async function lookedUpOrRead(
  store: Store,
  path: string,
  read: DocumentReaders["read"],
): Promise<Prepared> {
  try {
    const tooLarge = await whyNotOpened(path);
    if (tooLarge) return { rejection: tooLarge };
    const known = knownDocument(store, await sha256Of(path), READING_VERSION);
    return known ? { known } : await read(path);
  } catch (error) {
    return { rejection: rejectionOf(error) };
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

function imported(store: Store, path: string, found: Prepared): ImportedDocument {
  if ("rejection" in found) return rejected(path, found.rejection);
  if ("known" in found) {
    const { accountId, ...summary } = found.known;
    const status = "unchanged";
    return { path, status, ...summary, account: accountId, checks: NO_CHECKS, error: null };
  }
  try {
    const { status, accountId } = saved(store, found.ingested);
    const summary = accountSummary(found.ingested.account);
    return { path, status, ...summary, account: accountId, error: null };
  } catch (error) {
    if (!(error instanceof MixedRegion)) throw error;
    return rejected(path, { code: "mixed-region", message: error.message, place: null });
  }
}

function saved(store: Store, { document, account }: Ingested): SavedAccount {
  const { sha256, filename, format, bytes, blocks } = document;
  return saveAccount(store, {
    document: { sha256, filename, format, bytes },
    blocks,
    account,
    readingVersion: READING_VERSION,
    importedAt: new Date().toISOString(),
  });
}

function rejected(path: string, error: Rejection): ImportedDocument {
  return {
    path,
    status: "rejected",
    unit: null,
    year: null,
    account: null,
    tables: {},
    figures: 0,
    checks: NO_CHECKS,
    error,
  };
}

/** Does `work` with the store as it is and takes back whatever it wrote. */
export async function withoutWriting<T>(
  file: string | null,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = openStore(file ?? ":memory:");
  store.$client.exec("BEGIN IMMEDIATE");
  try {
    return await work(store);
  } finally {
    store.$client.exec("ROLLBACK");
    store.$client.close();
  }
}
