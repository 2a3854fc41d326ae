import { and, count, eq, ne, or } from "drizzle-orm";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";

import type { Store } from "@/db/client";
import { removeDocuments } from "@/db/remove-documents";
import { document } from "@/db/schema";
import { READING_VERSION } from "@/ingest/reading-version";

import { documentFiles } from "./document-files";
import { importDocuments, type ImportedDocument } from "./import-documents";

const FOLDER = "data";

/**
 * Imports the sample into an empty store, and anew what of it has changed since or is read better now;
 * a sample that was removed from a store with other accounts stays away.
 */
export async function importSample(store: Store): Promise<readonly ImportedDocument[]> {
  const empty = store.select({ documents: count() }).from(document).get()?.documents === 0;
  const files = documentFiles([FOLDER])
    .filter((path) => path.endsWith(".md"))
    .filter((path) => empty || isOutdated(store, path));
  removeDocuments(store, { documents: files.map((path) => basename(path)) });
  const imported: ImportedDocument[] = [];
  for await (const one of importDocuments(store, files)) imported.push(one);
  return imported;
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
