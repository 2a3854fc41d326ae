import { inflateRawSync } from "node:zlib";

import { damagedFile } from "./damaged-file";
import { DocumentRejected } from "./document-rejected";

const MEGABYTE = 1024 * 1024;
const MOST_ENTRIES = 2_000;
const MOST_ENTRY_BYTES = 50 * MEGABYTE;
const MOST_BYTES = 100 * MEGABYTE;
/** XML of office files shrinks 10 to 30 times; what shrinks more was made to swell. */
const MOST_RATIO = 200;
/** Below this size no ratio does harm: a column of zeros shrinks more than any document. */
const HARMLESS_BYTES = MEGABYTE;

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const ENCRYPTED = 0x41;
const STORED = 0;
const DEFLATED = 8;
/** Says that the real value stands in the extra field of ZIP64. */
const IN_ZIP64 = 0xffffffff;

export interface ZipEntry {
  readonly name: string;
  /** Its bytes, inflated when asked for; never more than its directory entry says. */
  readonly read: () => Uint8Array;
}

/**
 * The files in a ZIP by name, as its directory lists them. Nothing is inflated before the sizes
 * stated there have passed the limits, and nothing beyond the size stated.
 * @throws DocumentRejected if it is damaged, encrypted or too large
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw tooLarge(`文件内含 ${count} 项，超过上限 ${MOST_ENTRIES}`);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let number = 0; number < count; number += 1) {
    const entry = listedEntry(view, at);
    total += entry.size;
    checkSize(entry, total);
    entries.set(entry.name, { name: entry.name, read: () => inflate(view, entry) });
    at = entry.next;
  }
  return entries;
}

interface Listed {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
  readonly next: number;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damagedFile();
}

function listedEntry(view: DataView, at: number): Listed {
  if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damagedFile();
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) {
    throw new DocumentRejected("encrypted", "文件加了密码，无法读取。请取消密码后再导入。");
  }
  const nameBytes = view.getUint16(at + 28, true);
  const extraBytes = view.getUint16(at + 30, true);
  const next = at + ENTRY_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw damagedFile();
  const stated = [at + 24, at + 20, at + 42].map((field) => view.getUint32(field, true));
  const extra = { start: at + ENTRY_BYTES + nameBytes, bytes: extraBytes };
  const [size = 0, packed = 0, local = 0] = inZip64(view, extra, stated);
  const name = new TextDecoder().decode(bytesAt(view, at + ENTRY_BYTES, nameBytes));
  return {
    name: name.replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    packed,
    size,
    local,
    next,
  };
}

/** Some writers state every size in ZIP64's extra field (id 1), in this order, however small. */
function inZip64(
  view: DataView,
  extra: { readonly start: number; readonly bytes: number },
  stated: readonly number[],
): readonly number[] {
  if (!stated.includes(IN_ZIP64)) return stated;
  const end = extra.start + extra.bytes;
  for (let at = extra.start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return stated.map((value) => {
      if (value !== IN_ZIP64) return value;
      if (field + 8 > end) throw damagedFile();
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    });
  }
  throw damagedFile();
}

function checkSize({ packed, size }: Listed, total: number) {
  if (size > MOST_ENTRY_BYTES) {
    throw tooLarge(`文件里有一项解压后超过上限 ${MOST_ENTRY_BYTES / MEGABYTE} MB`);
  }
  if (total > MOST_BYTES) throw tooLarge(`文件解压后合计超过上限 ${MOST_BYTES / MEGABYTE} MB`);
  if (size > HARMLESS_BYTES && size > packed * MOST_RATIO) {
    throw tooLarge(`文件里有一项解压后膨胀到 ${MOST_RATIO} 倍以上`);
  }
}

function inflate(view: DataView, { method, packed, size, local }: Listed): Uint8Array {
  if (local + LOCAL_BYTES > view.byteLength) throw damagedFile();
  const start =
    local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > view.byteLength) throw damagedFile();
  const data = bytesAt(view, start, packed);
  if (method === STORED) return data;
  if (method !== DEFLATED) throw damagedFile();
  let inflated: Uint8Array;
  try {
    inflated = inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch (cause) {
    throw damagedFile(cause);
  }
  if (inflated.length !== size) throw damagedFile();
  return inflated;
}

const bytesAt = (view: DataView, at: number, length: number) =>
  new Uint8Array(view.buffer, view.byteOffset + at, length);

const tooLarge = (what: string) =>
  new DocumentRejected("too-large", `${what}。请只保留决算公开的正文，另存后再导入。`);
