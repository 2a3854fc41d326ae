import { DocumentRejected } from "./document-rejected";

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

const BOMS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** What Chinese text in UTF-16 is made of; read in the wrong byte order it falls outside. */
const EXPECTED_IN_TEXT =
  /[\t\n\f\r\x20-\x7e\u00a0-\u00ff\u2000-\u26ff\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;
/** Bytes taken at random give about 0.4, the wrong byte order less than 0.4. */
const UTF16_SHARE = 0.9;
const UTF16_SAMPLE = 64 * 1024;

const NOT_TEXT = /[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]/g;
/** Damaged text keeps its few bad characters, to be shown where they stand. */
const NOT_TEXT_SHARE = 0.05;

/** A file's characters, in whichever of the encodings in use for Chinese text it is written. */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes, encodingByBom(bytes) ?? encodingByContent(bytes));
  if (text.includes("\0") || count(text, NOT_TEXT) > text.length * NOT_TEXT_SHARE) {
    throw new DocumentRejected(
      "binary",
      "文件不是文本：含有大量无法识别的字符。请确认文件没有损坏，另存为 UTF-8 或 GB18030 编码的文本后再导入。",
    );
  }
  return text;
}

function encodingByBom(bytes: Uint8Array): Encoding | undefined {
  return BOMS.find(([, bom]) => bom.every((byte, at) => bytes[at] === byte))?.[0];
}

function encodingByContent(bytes: Uint8Array): Encoding {
  // Digits and line breaks put NUL bytes into UTF-16; the 8-bit encodings have none.
  if (bytes.includes(0)) {
    const utf16 = (["utf-16le", "utf-16be"] as const).find((encoding) => {
      const text = decode(bytes.subarray(0, UTF16_SAMPLE), encoding);
      return count(text, EXPECTED_IN_TEXT) >= text.length * UTF16_SHARE;
    });
    if (utf16 !== undefined) return utf16;
  }
  // Strict UTF-8 would give up the whole text for one bad byte.
  const [utf8, gb18030] = (["utf-8", "gb18030"] as const).map((encoding) =>
    count(decode(bytes, encoding), /\ufffd/g),
  ) as [number, number];
  return gb18030 < utf8 ? "gb18030" : "utf-8";
}

const decode = (bytes: Uint8Array, encoding: Encoding) => new TextDecoder(encoding).decode(bytes);

const count = (text: string, pattern: RegExp) => text.length - text.replace(pattern, "").length;
