import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";

import type { Account } from "@/accounts/account";
import { NO_CHECKS, type CheckCounts } from "@/accounts/checks/check-counts";
import type { Store } from "@/db/client";
import { MixedRegion } from "@/db/ensure-region";
import { knownDocument, type KnownDocument } from "@/db/known-document";
import { saveAccounts, type AccountToSave, type SavedAccount } from "@/db/save-account";
import { storedCheckCounts } from "@/db/stored-check-counts";
import { checkStore } from "@/db/write-checks";
import type { Ingested } from "@/ingest/ingest-document";
import { READING_VERSION } from "@/ingest/reading-version";

import { accountSummary, type AccountSummary } from "./account-summary";
import { collectGarbage } from "./collect-garbage";
import type { DocumentReaders } from "./document-readers";
import { noAccess, whyNotOpened, type DocumentRead, type Rejection } from "./document-read";
import { inSets } from "./in-sets";
import { readDocuments, type FilesToRead } from "./read-documents";

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
/** Whoever else wants to write waits for a set. */
const MOST_TOGETHER = 8;

/**
 * Reads files in threads and keeps them in the order in which they are named, those that are read at the
 * same time in one transaction; one that is rejected leaves the store as it was. Only a few are in memory
 * at a time.
 */
export async function* importDocuments(
  store: Store,
  files: FilesToRead,
): AsyncGenerator<ImportedDocument> {
  // What was checked with other rules, or before there were any.
  checkStore(store);
  const prepared = readDocuments(files, async (path, read) => ({
    path,
    found: await lookedUpOrRead(store, path, read),
  }));
  let since = 0;
  for await (const set of inSets(prepared, MOST_TOGETHER)) {
    yield* imported(store, set);
    since += set.length;
    if (since < BETWEEN_COLLECTIONS) continue;
    collectGarbage();
    since = 0;
  }
}

interface Prepared {
  readonly path: string;
  readonly found: DocumentRead | { readonly known: KnownDocument };
}

/** A file that the store knows is not read again, unless recognition has learnt since. */
async function lookedUpOrRead(
  store: Store,
  path: string,
  read: DocumentReaders["read"],
): Promise<Prepared["found"]> {
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

function* imported(store: Store, set: readonly Prepared[]): Generator<ImportedDocument> {
  const read = set.flatMap(({ found }) => ("ingested" in found ? [found.ingested] : []));
  const kept = keptOrMixed(store, read).values();
  for (const { path, found } of set) {
    if ("rejection" in found) yield rejected(path, found.rejection);
    else if ("known" in found) yield unchanged(store, path, found.known);
    else yield keptAs(store, path, found.ingested.account, kept.next().value);
  }
}

type KeptOrMixed = SavedAccount | MixedRegion;

/** All together; where one of them cannot be kept, each by itself. */
function keptOrMixed(store: Store, documents: readonly Ingested[]): readonly KeptOrMixed[] {
  try {
    return saveAccounts(store, documents.map(toSave));
  } catch (error) {
    if (!(error instanceof MixedRegion)) throw error;
    if (documents.length === 1) return [error];
    return documents.flatMap((document) => keptOrMixed(store, [document]));
  }
}

function toSave({ document, account }: Ingested, position: number): AccountToSave {
  const { sha256, filename, format, bytes, blocks } = document;
  return {
    document: { sha256, filename, format, bytes },
    blocks,
    account,
    readingVersion: READING_VERSION,
    // Of two that come together, too, one is the last.
    importedAt: new Date(Date.now() + position).toISOString(),
  };
}

function keptAs(
  store: Store,
  path: string,
  account: Account,
  kept: KeptOrMixed | undefined,
): ImportedDocument {
  if (!kept) throw new Error(`${path} was read and not kept`);
  if (kept instanceof MixedRegion)
    return rejected(path, { code: "mixed-region", message: kept.message, place: null });
  const { status, accountId } = kept;
  const summary = accountSummary(account, countsOf(store, accountId));
  return { path, status, ...summary, account: accountId, error: null };
}

function unchanged(
  store: Store,
  path: string,
  { accountId, ...summary }: KnownDocument,
): ImportedDocument {
  const checks = countsOf(store, accountId);
  return { path, status: "unchanged", ...summary, account: accountId, checks, error: null };
}

function countsOf(store: Store, accountId: string): CheckCounts {
  return storedCheckCounts(store, accountId) ?? NO_CHECKS;
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
