import { asDocument } from "../as-document";
import { damagedFile } from "../damaged-file";
import type { Block, SourceDocument } from "../document";
import { oleStreams } from "../ole-streams";

import { legacyBlocks } from "./legacy-blocks";
import { legacyStreams } from "./legacy-streams";

const TO_BE_CHECKED = "旧版 Word（.doc）的表格结构不完整，请核对";

/**
 * Reads DOC of Word 97 and later. What stands in text boxes is left out, and newer ways to state
 * merged cells are not known: the document is marked as to be checked.
 * @throws DocumentRejected
 */
export function readLegacyWord(bytes: Uint8Array, filename: string): SourceDocument {
  const blocks = readBlocks(oleStreams(bytes));
  const unreadable = [{ what: TO_BE_CHECKED, position: {} }];
  return asDocument(bytes, filename, "doc", blocks, unreadable);
}

function readBlocks(streams: ReadonlyMap<string, Uint8Array>): Block[] {
  try {
    return legacyBlocks(legacyStreams(streams));
  } catch (cause) {
    // Places beyond the end of the file.
    throw cause instanceof RangeError ? damagedFile(cause) : cause;
  }
}
