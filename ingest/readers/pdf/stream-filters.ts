type Ascii = "base85" | "hex";
/** zlib's; runs of bytes (RunLengthDecode); words of a growing list (LZWDecode). */
type Packed = "flate" | "runs" | "words";

export interface Filters {
  /** The stream is first of all written in characters. */
  readonly ascii: Ascii | null;
  /** Those that can make it larger, in the order in which they are undone. */
  readonly packed: readonly Packed[];
}

const FILTER = /\/F(?:ilter)?\s*(?:\[([^\]]*)\]|\/(\w+))/;
const ASCII: Readonly<Record<string, Ascii>> = {
  ASCII85Decode: "base85",
  A85: "base85",
  ASCIIHexDecode: "hex",
  AHx: "hex",
};
const PACKED: Readonly<Record<string, Packed>> = {
  FlateDecode: "flate",
  Fl: "flate",
  RunLengthDecode: "runs",
  RL: "runs",
  LZWDecode: "words",
  LZW: "words",
};

/** How a stream is packed, by its entries. */
export function packedFilters(entries: string): Filters {
  const plain = entries.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const [, several, one] = FILTER.exec(plain) ?? [];
  const names = one === undefined ? ((several ?? "").match(/\w+/g) ?? []) : [one];
  return {
    ascii: ASCII[names[0] ?? ""] ?? null,
    packed: names.flatMap((name) => PACKED[name] ?? []),
  };
}

export function withoutAscii(data: Buffer, ascii: Ascii): Buffer {
  const text = data.toString("latin1").replaceAll(/\s/g, "");
  return ascii === "hex" ? Buffer.from(text, "hex") : base85(text);
}

function base85(text: string): Buffer {
  const bytes: number[] = [];
  const marked = text.replace(/^<~/, "");
  const end = marked.indexOf("~");
  const digits = (end === -1 ? marked : marked.slice(0, end)).replaceAll("z", "!!!!!");
  for (let at = 0; at < digits.length; at += 5) {
    const group = digits.slice(at, at + 5);
    let value = 0;
    for (const digit of group.padEnd(5, "u")) value = value * 85 + digit.charCodeAt(0) - 33;
    for (let byte = 3; byte > 4 - group.length; byte -= 1) bytes.push((value / 256 ** byte) & 0xff);
    if (group.length === 5) bytes.push(value & 0xff);
  }
  return Buffer.from(bytes);
}

/** How many bytes runs stand for: a length, then the byte that is repeated or those that are copied. */
export function unpackedRuns(data: Buffer): number {
  let size = 0;
  for (let at = 0; at < data.length;) {
    const length = data[at] ?? END_OF_RUNS;
    if (length === END_OF_RUNS) break;
    size += length < END_OF_RUNS ? length + 1 : 257 - length;
    at += length < END_OF_RUNS ? length + 2 : 2;
  }
  return size;
}
const END_OF_RUNS = 128;

const CLEAR = 256;
const END_OF_WORDS = 257;
const MOST_WORDS = 4_096;

/** How many bytes LZW's codes stand for: each adds to the list what went before and one byte more. */
export function unpackedWords(data: Buffer): number {
  const lengths = new Uint16Array(MOST_WORDS).fill(1, 0, CLEAR);
  let words = END_OF_WORDS + 1;
  let before = 0;
  let [buffer, bits, width, size] = [0, 0, 9, 0];
  for (const byte of data) {
    buffer = ((buffer << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (buffer >> bits) & ((1 << width) - 1);
    if (code === END_OF_WORDS) break;
    if (code === CLEAR) {
      [words, width, before] = [END_OF_WORDS + 1, 9, 0];
      continue;
    }
    if (before > 0 && words < MOST_WORDS) lengths[words++] = before + 1;
    before = lengths[code] ?? 0;
    size += before;
    // The width grows one code early, as writers of PDF have it.
    if (words + 1 >= 1 << width && width < 12) width += 1;
  }
  return size;
}
