import { asDocument } from "../as-document";
import type { SourceDocument } from "../document";

import { decodeHtml } from "./decode-html";
import { htmlBlocks } from "./html-blocks";
import { parseHtml } from "./parse-html";

/**
 * Reads a web page, whole or a piece of one. Nothing it refers to is loaded.
 * @param headerCharset the charset stated by the server that sent it, where known
 */
export function readHtml(
  bytes: Uint8Array,
  filename: string,
  headerCharset?: string,
): SourceDocument {
  const document = parseHtml(decodeHtml(bytes, headerCharset));
  return asDocument(bytes, filename, "html", htmlBlocks(document));
}
