import { asDocument } from "../as-document";
import { damagedFile } from "../damaged-file";
import type { SourceDocument } from "../document";
import { zipEntries } from "../zip-limits";

import { ListNumbers, NO_NUMBERING, readNumbering } from "./list-numbers";
import { paragraphStyles, type ParagraphStyle } from "./paragraph-styles";
import { wordBlocks } from "./word-blocks";

/**
 * Reads DOCX. Headers and footers, comments and notes are left out.
 * @throws DocumentRejected
 */
export function readWord(bytes: Uint8Array, filename: string): SourceDocument {
  const entries = zipEntries(bytes);
  const body = entries.get("word/document.xml") ?? entries.get("word/document2.xml");
  if (!body) throw damagedFile();
  const styles = entries.get("word/styles.xml");
  const numbering = entries.get("word/numbering.xml");
  const blocks = wordBlocks(
    body.read(),
    styles ? paragraphStyles(styles.read()) : new Map<string, ParagraphStyle>(),
    new ListNumbers(numbering ? readNumbering(numbering.read()) : NO_NUMBERING),
  );
  return asDocument(bytes, filename, "docx", blocks);
}
