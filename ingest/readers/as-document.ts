import { createHash } from "node:crypto";

import type { Block, SourceDocument, Unreadable } from "./document";
import { DocumentRejected } from "./document-rejected";

/** A thousand closely printed pages; recognising them takes a few seconds. */
const MOST_CHARACTERS = 3_000_000;

/** @throws DocumentRejected if the file holds no text, or more than any account */
export function asDocument(
  bytes: Uint8Array,
  filename: string,
  format: SourceDocument["format"],
  blocks: readonly Block[],
  unreadable: readonly Unreadable[] = [],
): SourceDocument {
  if (blocks.length === 0) {
    throw new DocumentRejected("empty", "文件里没有文字。请确认导出完整后再导入。");
  }
  if (characters(blocks) > MOST_CHARACTERS) {
    throw new DocumentRejected(
      "too-large",
      `文件里的文字超过上限 ${MOST_CHARACTERS} 字。请只保留决算公开的正文，或拆成几个文件。`,
    );
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { sha256, filename, format, bytes: bytes.length, blocks, unreadable };
}

function characters(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) {
    const texts = block.kind === "table" ? block.rows.flat() : block.lines;
    for (const { text } of texts) count += text.length;
  }
  return count;
}
