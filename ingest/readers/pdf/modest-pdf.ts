import { inflateSync } from "node:zlib";

import { DocumentRejected } from "../document-rejected";
import { packedFilters, withoutAscii, unpackedRuns, unpackedWords } from "./stream-filters";

const MEGABYTE = 1024 * 1024;
/** What a page consists of has less than a megabyte, drawings a few; operations take memory. */
const MOST_CONTENT = 8 * MEGABYTE;
/** A whole Chinese font has about twenty. */
const MOST_FONT = 32 * MEGABYTE;
const MOST_TOGETHER = 200 * MEGABYTE;
/** Pages shrink 5 to 30 times; what shrinks more was made to swell. Small streams may. */
const MOST_RATIO = 200;
const HARMLESS = MEGABYTE;
/** Even a stream that swells a thousandfold stays small. */
const TINY_IMAGE = 64;

/** How far before a stream its entries are looked for. */
const ENTRIES = 512;
const IMAGE = /\/Subtype\s*\/Image\b/;
const FONT = /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/;

/**
 * A copy of the file in which images are blank: the library never needs them, and what only says that
 * it is one does no harm. A file is refused whose other contents would fill the memory, because the
 * library inflates a stream whole before anything can be limited.
 */
export function modestPdf(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  let together = 0;
  for (let at = file.indexOf("stream"); at !== -1; at = file.indexOf("stream", at + 1)) {
    const start = dataStart(file, at);
    if (start === null) continue;
    const end = file.indexOf("endstream", start);
    const data = file.subarray(start, end === -1 ? file.length : end);
    const entries = entriesBefore(file, at);
    if (IMAGE.test(entries)) {
      if (data.length > TINY_IMAGE) data.fill(" ");
      continue;
    }
    together += modestSize(data, file.subarray(start), entries);
    if (together > MOST_TOGETHER) throw tooLarge(`超过上限 ${MOST_TOGETHER / MEGABYTE} MB`);
  }
  return new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
}

/** Null at the end of a stream ("endstream") and in running text. */
function dataStart(file: Buffer, at: number): number | null {
  if (at >= 3 && file.toString("latin1", at - 3, at) === "end") return null;
  const [next, afterNext] = [file[at + 6], file[at + 7]];
  if (next === 10) return at + 7;
  return next === 13 ? at + (afterNext === 10 ? 8 : 7) : null;
}

function entriesBefore(file: Buffer, at: number): string {
  const before = file.toString("latin1", Math.max(0, at - ENTRIES), at);
  return before.slice(before.lastIndexOf(" obj"));
}

/** @param rest the file from the stream on: compressed data may contain "endstream" by chance */
function modestSize(data: Buffer, rest: Buffer, entries: string): number {
  const most = FONT.test(entries) ? MOST_FONT : MOST_CONTENT;
  const { ascii, packed } = packedFilters(entries);
  if (packed.length > 1) throw tooLarge("要经过几次解压，大小无法预知");
  const bytes = ascii === null ? rest : withoutAscii(data, ascii);
  const size = unpackedSize(bytes, data.length, packed[0], most);
  if (size > most) throw tooLarge(`超过上限 ${most / MEGABYTE} MB`);
  if (size > HARMLESS && size > data.length * MOST_RATIO)
    throw tooLarge(`膨胀到 ${MOST_RATIO} 倍以上`);
  return size;
}

function unpackedSize(
  bytes: Buffer,
  length: number,
  filter: string | undefined,
  most: number,
): number {
  if (filter === "runs") return unpackedRuns(bytes.subarray(0, length));
  if (filter === "words") return unpackedWords(bytes.subarray(0, length));
  // Every way of compressing that zlib has begins with such a byte, whatever the entries say.
  if (((bytes[0] ?? 0) & 0x0f) !== 8) return length;
  try {
    return inflateSync(bytes, { maxOutputLength: most }).length;
  } catch (error) {
    // Otherwise not compressed, or damaged: the library will say which.
    return error instanceof RangeError ? most + 1 : length;
  }
}

const tooLarge = (what: string) =>
  new DocumentRejected(
    "too-large",
    `PDF 的压缩内容展开后${what}，不像一份决算。请确认文件来源，或重新导出后再导入。`,
  );
