import { and, count, eq, like, ne, or } from "drizzle-orm";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import type { Store } from "@/db/client";
import { removeDocuments, SAMPLE_PREFIX } from "@/db/remove-documents";
import { document } from "@/db/schema";
import { applyRegistry, readRegistry } from "@/db/unit-registry";
import { READING_VERSION } from "@/ingest/reading-version";
import { simulatedDocuments, type SimulationOptions } from "@/simulation/simulate-region";

import { documentFiles } from "./document-files";
import { importDocuments, type ImportedDocument } from "./import-documents";
import { SAMPLE_REGION, sampleRegionFiles, sampleRegister } from "./write-sample-region";

const FOLDER = "data";

/**
 * Imports the sample, a simulated region and then the real account, into an empty store; what of it was
 * interrupted, has changed since or is read better now comes anew. A sample that was removed from a
 * store with other accounts stays away.
 */
export async function* importSample(
  store: Store,
  region = SAMPLE_REGION,
): AsyncGenerator<ImportedDocument> {
  const { documents, isOutdated: isRegionOutdated } = storedRegion(store);
  const isInterrupted = documents.length > 0 && documents.length < simulatedDocuments(region);
  const isFirst = isEmpty(store) || isInterrupted;
  if (isRegionOutdated) removeDocuments(store, { documents });
  if (isFirst || isRegionOutdated) yield* importRegion(store, region);
  const files = documentFiles([FOLDER])
    .filter((path) => path.endsWith(".md"))
    .filter((path) => isFirst || isOutdated(store, path));
  removeDocuments(store, { documents: files.map((path) => basename(path)) });
  yield* importDocuments(store, files);
}

function isEmpty(store: Store): boolean {
  return store.select({ documents: count() }).from(document).get()?.documents === 0;
}

interface StoredRegion {
  readonly documents: readonly string[];
  readonly isOutdated: boolean;
}

function storedRegion(store: Store): StoredRegion {
  const documents = store
    .select({ id: document.id, readingVersion: document.readingVersion })
    .from(document)
    .where(and(eq(document.simulated, true), like(document.filename, `${SAMPLE_PREFIX}%`)))
    .all();
  return {
    documents: documents.map(({ id }) => id),
    isOutdated: documents.some(({ readingVersion }) => readingVersion !== READING_VERSION),
  };
}

/** Made from scratch each time: nothing of it is kept but in the store. */
async function* importRegion(
  store: Store,
  region: SimulationOptions,
): AsyncGenerator<ImportedDocument> {
  // A register that somebody keeps is not added to.
  if (readRegistry(store).length === 0) applyRegistry(store, sampleRegister(region));
  const folder = mkdtempSync(join(tmpdir(), "mingzhang-sample-"));
  try {
    yield* importDocuments(store, sampleRegionFiles(folder, region));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isOutdated(store: Store, path: string): boolean {
  const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
  const outdated = store
    .select()
    .from(document)
    .where(
      and(
        eq(document.filename, basename(path)),
        eq(document.origin, "transcription"),
        or(ne(document.sha256, sha256), ne(document.readingVersion, READING_VERSION)),
      ),
    )
    .get();
  return outdated !== undefined;
}
