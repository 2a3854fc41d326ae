interface Kind {
  readonly name: string;
  /** The bytes that every file of this kind begins with, one character a byte. */
  readonly signature: string;
  readonly advice: string;
}

const RESAVE = "请另存为 docx、pdf 或文本，再导入";
const TYPED = "图片里的文字无法读取，请改用有文字的版本";
const UNPACK = "请先解压，再导入其中的文件";

const KINDS: readonly Kind[] = [
  { name: "RTF 文件", signature: "{\\rtf", advice: RESAVE },
  { name: "RAR 压缩包", signature: "Rar!", advice: UNPACK },
  { name: "7z 压缩包", signature: "7z\xbc\xaf\x27\x1c", advice: UNPACK },
  { name: "gzip 压缩包", signature: "\x1f\x8b", advice: UNPACK },
  { name: "PNG 图片", signature: "\x89PNG", advice: TYPED },
  { name: "JPEG 图片", signature: "\xff\xd8\xff", advice: TYPED },
  { name: "GIF 图片", signature: "GIF8", advice: TYPED },
  { name: "TIFF 图片", signature: "II*\0", advice: TYPED },
  { name: "TIFF 图片", signature: "MM\0*", advice: TYPED },
];

/** What a file is, by how it begins, if it is a known kind that no reader here reads; else null. */
export function unsupportedKind(bytes: Uint8Array): Pick<Kind, "name" | "advice"> | null {
  const start = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
  return KINDS.find(({ signature }) => start.startsWith(signature)) ?? null;
}
