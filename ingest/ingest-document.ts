import type { SourceDocument } from "./readers/document";
import { readDocument } from "./readers/read-document";
import { recogniseAccount, type Recognition } from "./recognition/recognise-account";

/** What a caller catches: those above ingest/ know the pipeline, not its readers. */
export { DocumentRejected } from "./readers/document-rejected";

export interface Ingested extends Recognition {
  readonly document: SourceDocument;
}

/**
 * From the bytes of a published file to the account in it.
 * @throws DocumentRejected with what is wrong, where, and what to do
 */
export async function ingestDocument(bytes: Uint8Array, filename: string): Promise<Ingested> {
  const document = await readDocument(bytes, filename);
  return { document, ...recogniseAccount(document) };
}
