import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";

import { NO_CHECKS, type CheckCounts } from "@/accounts/checks/check-counts";
import type { Store } from "@/db/client";
import { MixedRegion } from "@/db/ensure-region";
import { knownDocument, type KnownDocument } from "@/db/known-document";
import { saveAccount, type SavedAccount } from "@/db/save-account";
import { storedCheckCounts } from "@/db/stored-check-counts";
import { checkStore } from "@/db/write-checks";
import type { Ingested } from "@/ingest/ingest-document";
import { READING_VERSION } from "@/ingest/reading-version";

import { accountSummary, type AccountSummary } from "./account-summary";
import { collectGarbage } from "./collect-garbage";
import type { DocumentReaders } from "./document-readers";
import { noAccess, whyNotOpened, type DocumentRead, type Rejection } from "./document-read";
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

/** About a megabyte of memory each. */
const BETWEEN_COLLECTIONS = 25;

/**
 * Reads files in threads and keeps them in the order in which they are named, each in a transaction of
 * its own; one that is rejected leaves the store as it was. Only a few are in memory at a time.
 */
export async function* importDocuments(
  store: Store,
  paths: readonly string[],
): AsyncGenerator<ImportedDocument> {
  // What was checked with other rules, or before there were any.
  checkStore(store);
  const prepared = readDocuments(paths, async (path, read) => ({
    path,
    found: await lookedUpOrRead(store, path, read),
  }));
  let done = 0;
  for await (const { path, found } of prepared) {
    yield imported(store, path, found);
    done += 1;
    if (done % BETWEEN_COLLECTIONS === 0) collectGarbage();
  }
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
    return { rejection: noAccess(error) };
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
    const checks = countsOf(store, accountId);
    return { path, status, ...summary, account: accountId, checks, error: null };
  }
  try {
    const { status, accountId } = saved(store, found.ingested);
    const summary = accountSummary(found.ingested.account, countsOf(store, accountId));
    return { path, status, ...summary, account: accountId, error: null };
  } catch (error) {
    if (!(error instanceof MixedRegion)) throw error;
    return rejected(path, { code: "mixed-region", message: error.message, place: null });
  }
}

function countsOf(store: Store, accountId: string): CheckCounts {
  return storedCheckCounts(store, accountId) ?? NO_CHECKS;
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
