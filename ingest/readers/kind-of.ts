import { DocumentRejected } from "./document-rejected";
import { oleStreams } from "./ole-streams";
import { unsupportedKind } from "./unsupported-kind";
import { zipEntries, type ZipEntry } from "./zip-limits";

export type ReadableKind = "text" | "pdf" | "xlsx" | "xls" | "ods" | "docx" | "doc" | "html";

export interface UnsupportedKind {
  /** As it is said to people. */
  readonly name: string;
  /** What to do instead. */
  readonly advice: string;
}

const START_BYTES = 4_096;
const RESAVE_TEXT = "请另存为 docx、pdf 或文本，再导入";
const RESAVE_SHEET = "请另存为 xlsx，再导入";

/**
 * What a file is by its content, whatever its name says: the kind that a reader here takes, or a
 * kind known by name that none does.
 * @throws DocumentRejected if it is encrypted or a damaged container
 */
export function kindOf(bytes: Uint8Array): ReadableKind | UnsupportedKind {
  const raw = Buffer.from(bytes.subarray(0, START_BYTES)).toString("latin1");
  if (raw.startsWith("PK\x03\x04") || raw.startsWith("PK\x05\x06")) return kindOfZip(bytes);
  if (raw.startsWith("\xd0\xcf\x11\xe0")) return kindOfOle(bytes);
  // Readers of PDF accept a few bytes before the mark, and some writers put them there.
  if (raw.slice(0, 1_024).includes("%PDF-")) return "pdf";
  return kindOfMarkup(raw) ?? unsupportedKind(bytes) ?? "text";
}

function kindOfZip(bytes: Uint8Array): ReadableKind | UnsupportedKind {
  const entries = zipEntries(bytes);
  const type = mimetype(entries);
  const has = (pattern: RegExp) => [...entries.keys()].some((name) => pattern.test(name));
  if (has(/^word\/document\d*\.xml$/)) return "docx";
  if (has(/^xl\/workbook\d*\.xml$/)) return "xlsx";
  if (has(/^xl\/workbook\d*\.bin$/)) return { name: "二进制工作簿（xlsb）", advice: RESAVE_SHEET };
  if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) return "ods";
  if (type.startsWith("application/vnd.oasis.opendocument.text")) {
    return { name: "ODT 文档", advice: RESAVE_TEXT };
  }
  if (has(/^OFD\.xml$/i)) return { name: "OFD 文件", advice: "请转成 PDF，再导入" };
  if (has(/^ppt\//)) return { name: "演示文稿（pptx）", advice: RESAVE_TEXT };
  return { name: "ZIP 压缩包", advice: "请先解压，再导入其中的文件" };
}

function mimetype(entries: ReadonlyMap<string, ZipEntry>): string {
  const entry = entries.get("mimetype");
  return entry ? new TextDecoder().decode(entry.read()).trim() : "";
}

function kindOfOle(bytes: Uint8Array): ReadableKind | UnsupportedKind {
  const streams = oleStreams(bytes);
  if (streams.has("EncryptedPackage")) {
    throw new DocumentRejected("encrypted", "文件加了密码，无法读取。请取消密码后再导入。");
  }
  if (streams.has("WordDocument")) return "doc";
  if (streams.has("Workbook") || streams.has("Book")) return "xls";
  if (streams.has("PowerPoint Document")) return { name: "演示文稿（ppt）", advice: RESAVE_TEXT };
  return { name: "旧版 Office 文件，但不是 Word 或 Excel", advice: RESAVE_TEXT };
}

const BEFORE_MARKUP = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s|<!--[\s\S]*?-->|<\?[^>]*>)*/;
const PAGE = /^<(?:!doctype\s+html|(?:html|head|body|meta|title|link|script|style|base)[\s/>])/i;
const PIECE =
  /^<(?:table|tbody|tr|div|p|span|h[1-6]|ul|ol|dl|section|article|main|header|center|font|form|a|b|strong|br)[\s/>]/i;
/** Markdown may begin with a piece of HTML, but goes on without. */
const MARKDOWN = /^(?:#{1,6} |\|.*\||[-*] |[^<\s][^<\t\n]*\t[^<\n]*$)/m;

function kindOfMarkup(raw: string): ReadableKind | UnsupportedKind | null {
  const start = raw.replaceAll("\0", "").replace(BEFORE_MARKUP, "");
  if (PAGE.test(start)) return "html";
  if (PIECE.test(start) && /<\/[a-z]/i.test(start) && !MARKDOWN.test(start)) return "html";
  if (/^<(?:\w+:)?Workbook\s[^>]*office:spreadsheet/.test(start)) {
    return { name: "XML 表格（Excel 2003）", advice: RESAVE_SHEET };
  }
  if (/^<w:wordDocument\s|^<pkg:package\s/.test(start)) {
    return { name: "XML 文档（Word）", advice: RESAVE_TEXT };
  }
  if (/^MIME-Version:|^From: <Saved by/i.test(start)) {
    return { name: "单个文件网页（MHTML）", advice: "请另存为普通网页（HTML），再导入" };
  }
  return null;
}
