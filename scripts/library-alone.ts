import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { parse } from "parse5";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { SaxesParser } from "saxes";

export interface LibraryAlone {
  readonly name: string;
  /** Goes through the whole file with the library that its reader is built on, and makes nothing of it. */
  readonly open: (bytes: Uint8Array) => unknown;
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const sheets = (bytes: Uint8Array) => read(bytes, { type: "array", dense: true });

export const LIBRARIES = {
  md: { name: "TextDecoder", open: text },
  html: { name: "parse5", open: (bytes) => parse(text(bytes)) },
  xlsx: { name: "@e965/xlsx", open: sheets },
  xls: { name: "@e965/xlsx", open: sheets },
  docx: { name: "fflate + saxes", open: openWord },
  pdf: { name: "pdfjs-dist", open: openPdf },
} satisfies Readonly<Record<string, LibraryAlone>>;

function openWord(bytes: Uint8Array): void {
  const body = unzipSync(bytes)["word/document.xml"];
  if (body) new SaxesParser().write(text(body)).close();
}

const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

async function openPdf(bytes: Uint8Array): Promise<void> {
  const document = await getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: join(library, "cmaps") + sep,
    cMapPacked: true,
    standardFontDataUrl: join(library, "standard_fonts") + sep,
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
  for (let number = 1; number <= document.numPages; number += 1)
    await (await document.getPage(number)).getOperatorList();
  await document.loadingTask.destroy();
}
