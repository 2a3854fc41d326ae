import { decodeText } from "../decode-text";

/** How much of a page is searched for its declaration, as browsers do. */
const DECLARED_WITHIN = 4_096;
const CHARSET =
  /<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i;
/** Names of parts of GB18030, declared by pages that use the whole. */
const PART_OF_GB18030 = /^(?:gb_?2312|gbk|cp936|windows-936|x-gbk|euc-cn)/i;

/**
 * A page's characters. The declared charset, from the header of the answer that brought the page or
 * from the page itself, counts as long as the bytes agree: pages are converted more often than their
 * declarations.
 */
export function decodeHtml(bytes: Uint8Array, headerCharset?: string): string {
  const declared = headerCharset ?? declaredCharset(bytes);
  if (declared === undefined || isUtf8(bytes)) return decodeText(bytes);
  const text = decodeAs(bytes, declared);
  return text === null || text.includes("\ufffd") ? decodeText(bytes) : text;
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN));
  const [, meta, xml] = CHARSET.exec(start) ?? [];
  return meta ?? xml;
}

/** Text in another encoding is hardly ever valid UTF-8 by chance. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Null if no such encoding is known. */
function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(PART_OF_GB18030.test(charset) ? "gb18030" : charset).decode(bytes);
  } catch {
    return null;
  }
}
