import { damagedFile } from "../damaged-file";
import { DocumentRejected } from "../document-rejected";

/** The parts of a DOC file. Offsets are those of [MS-DOC], in bytes from the start of a part. */
export interface LegacyStreams {
  /** Text and formatting pages; begins with the FIB, which says where everything is. */
  readonly main: DataView;
  readonly table: DataView;
  /** What is too long for the formatting pages; not every file has it. */
  readonly data: DataView | null;
  /** Characters of the body; what follows is headers, notes and text boxes. */
  readonly length: number;
}

const VERSION_AT = 0x02;
const WORD_97 = 0xc1;
const FLAGS_AT = 0x0a;
const ENCRYPTED = 0x100;
const SECOND_TABLE = 0x200;
const LENGTH_AT = 0x4c;

/** @throws DocumentRejected if the document is encrypted, older than Word 97 or incomplete */
export function legacyStreams(streams: ReadonlyMap<string, Uint8Array>): LegacyStreams {
  const main = viewOf(streams.get("WordDocument"));
  const flags = main.getUint16(FLAGS_AT, true);
  if ((flags & ENCRYPTED) !== 0) {
    throw new DocumentRejected("encrypted", "文档加了密码，无法读取。请取消密码后再导入。");
  }
  if (main.getUint16(VERSION_AT, true) < WORD_97) {
    throw new DocumentRejected(
      "unsupported-format",
      "这是 Word 95 或更早的文档，本版本还不能读取；请另存为 docx，再导入。",
    );
  }
  const table = viewOf(streams.get((flags & SECOND_TABLE) === 0 ? "0Table" : "1Table"));
  const length = main.getUint32(LENGTH_AT, true);
  if (length > main.byteLength) throw damagedFile();
  const data = streams.has("Data") ? viewOf(streams.get("Data")) : null;
  return { main, table, data, length };
}

function viewOf(stream: Uint8Array | undefined): DataView {
  if (!stream) throw damagedFile();
  return new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
}
