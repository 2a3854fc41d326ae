import { DocumentRejected } from "./document-rejected";

/** A file that is of its kind but cannot be opened; the cause is what the format's library said. */
export function damagedFile(cause?: unknown): DocumentRejected {
  return new DocumentRejected(
    "damaged",
    "文件已损坏或不完整，无法打开。请重新下载，或用原来的软件打开后另存，再导入。",
    null,
    { cause },
  );
}
