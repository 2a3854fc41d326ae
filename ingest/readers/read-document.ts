import type { SourceDocument } from "./document";
import { DocumentRejected } from "./document-rejected";
import { readHtml } from "./html/read-html";
import { kindOf, type ReadableKind } from "./kind-of";
import { readPdf } from "./pdf/read-pdf";
import { readText } from "./read-text";
import { readSpreadsheet } from "./spreadsheet/read-spreadsheet";
import { readLegacyWord } from "./word/read-legacy-word";
import { readWord } from "./word/read-word";

const MEGABYTE = 1024 * 1024;
/** Published accounts are a few hundred kilobytes; the formats that carry pictures may be larger. */
const MOST_MEGABYTES = 50;
const MOST_MEGABYTES_OF_TEXT = 20;

/** Reads a file, or is refused with DocumentRejected. Its bytes decide how, never its name. */
export async function readDocument(bytes: Uint8Array, filename: string): Promise<SourceDocument> {
  requireSize(bytes, MOST_MEGABYTES);
  const kind = kindOf(bytes);
  if (typeof kind === "object") {
    throw new DocumentRejected(
      "unsupported-format",
      `这是${kind.name}，本版本还不能读取；${kind.advice}。`,
    );
  }
  if (kind === "text" || kind === "html") requireSize(bytes, MOST_MEGABYTES_OF_TEXT);
  return readKind(kind, bytes, filename);
}

function readKind(
  kind: ReadableKind,
  bytes: Uint8Array,
  filename: string,
): SourceDocument | Promise<SourceDocument> {
  switch (kind) {
    case "text":
      return readText(bytes, filename);
    case "html":
      return readHtml(bytes, filename);
    case "pdf":
      return readPdf(bytes, filename);
    case "xlsx":
    case "xls":
    case "ods":
      return readSpreadsheet(bytes, filename, kind);
    case "docx":
      return readWord(bytes, filename);
    case "doc":
      return readLegacyWord(bytes, filename);
  }
}

function requireSize(bytes: Uint8Array, most: number): void {
  if (bytes.length <= most * MEGABYTE) return;
  const size = Math.ceil(bytes.length / MEGABYTE);
  throw new DocumentRejected(
    "too-large",
    `文件约 ${size} MB，超过上限 ${most} MB。请只保留决算公开的正文，或拆成几个文件。`,
  );
}
