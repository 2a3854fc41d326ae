import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";

import {
  getDocument,
  InvalidPDFException,
  VerbosityLevel,
  type PDFDocumentProxy,
} from "pdfjs-dist/legacy/build/pdf.mjs";

import { DocumentRejected } from "../document-rejected";

const ONE_PIXEL = 1;
/** Some servers append to what they send. */
const END_ZONE = 4096;
const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const folder = (name: string) => join(library, name) + sep;

/**
 * How a page with an image, or with something broken, is given: `lenient` leaves that out, `strict`
 * breaks off there. Images are never decoded: they have nothing to read and cost most of the memory.
 */
export type Strictness = "lenient" | "strict";

/** Nothing is fetched, no script in the file is run, and no font of the machine is used. */
export async function openPdf(
  bytes: Uint8Array,
  strictness: Strictness,
): Promise<PDFDocumentProxy> {
  const loading = getDocument({
    // The library takes the bytes away from whoever gives them.
    data: Uint8Array.from(bytes),
    // Without these, text in fonts that are not in the file is silently lost.
    cMapUrl: folder("cmaps"),
    cMapPacked: true,
    standardFontDataUrl: folder("standard_fonts"),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableAutoFetch: true,
    enableXfa: false,
    maxImageSize: ONE_PIXEL,
    stopAtErrors: strictness === "strict",
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await loading.promise;
  } catch (error) {
    await loading.destroy();
    throw rejection(error);
  }
}

export function rejection(error: unknown): unknown {
  // The library does not export this one's class.
  if (error instanceof Error && error.name === "PasswordException") {
    return new DocumentRejected(
      "encrypted",
      "这个 PDF 设有打开密码，无法读取。请另存为没有密码的 PDF 后再导入。",
    );
  }
  if (error instanceof InvalidPDFException) return damaged(undefined, { cause: error });
  return error;
}

export const damaged = (page?: number, options?: ErrorOptions) =>
  new DocumentRejected(
    "damaged",
    page === undefined
      ? "PDF 文件已损坏，无法打开。请重新下载或重新导出后再导入。"
      : `PDF 文件已损坏：第 ${page} 页无法读取。请重新下载或重新导出后再导入。`,
    page === undefined ? null : { page },
    options,
  );

/** A file cut off in transfer opens, but what stood at its end is missing without an error. */
export function requireEnd(bytes: Uint8Array): void {
  const end = Buffer.from(bytes.subarray(-END_ZONE)).toString("latin1");
  if (!end.includes("%%EOF")) throw damaged();
}
