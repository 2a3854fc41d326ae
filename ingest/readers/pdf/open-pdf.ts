import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import {
  getDocument,
  InvalidPDFException,
  PDFWorker,
  VerbosityLevel,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";

import { DocumentRejected } from "../document-rejected";
import { LimitedPort } from "./limited-port";

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

type OperatorList = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;

export interface LoadedPage {
  readonly page: PDFPageProxy;
  readonly operators: OperatorList;
}
export interface OpenPdf {
  readonly pages: number;
  /** A page, counted from 1, and what draws it. */
  readonly load: (number: number) => Promise<LoadedPage>;
  readonly close: () => Promise<void>;
}

/** Nothing is fetched, no script in the file is run, and no font of the machine is used. */
export async function openPdf(bytes: Uint8Array, strictness: Strictness): Promise<OpenPdf> {
  const port = new LimitedPort();
  const worker = workerBehind(port);
  const loading = getDocument({
    // The library takes the bytes away from whoever gives them.
    data: Uint8Array.from(bytes),
    worker,
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
  const close = async () => {
    await loading.destroy();
    worker.destroy();
  };
  const document = await opened(loading, close);
  const load = (number: number) => loadPage(document, number, port);
  return { pages: document.numPages, load, close };
}

/** The half of the library that reads the file, in this same thread, behind a port of ours. */
function workerBehind(port: LimitedPort): PDFWorker {
  // The library's types ask for a browser's Worker; of it the library uses what the port has.
  const asWorker = port as unknown as Worker;
  const worker = PDFWorker.fromPort({
    port: asWorker,
    verbosity: VerbosityLevel.ERRORS,
  }) as PDFWorker;
  WorkerMessageHandler.initializeFromPort(port);
  return worker;
}

async function opened(
  loading: PDFDocumentLoadingTask,
  close: () => Promise<void>,
): Promise<PDFDocumentProxy> {
  try {
    return await loading.promise;
  } catch (error) {
    await close();
    throw rejection(error);
  }
}

async function loadPage(
  document: PDFDocumentProxy,
  number: number,
  port: LimitedPort,
): Promise<LoadedPage> {
  try {
    const page = await document.getPage(number);
    const operators = await page.getOperatorList();
    requireWithin(port, number);
    return { page, operators };
  } catch (error) {
    requireWithin(port, number);
    throw damaged(number, { cause: error });
  }
}

/** What is left of a page that was broken off comes as if it were whole, or as an error. */
function requireWithin({ exceeded }: LimitedPort, page: number): void {
  if (exceeded === null) return;
  const advice = "不像一份决算。请确认文件来源，或重新导出后再导入。";
  throw new DocumentRejected("too-large", `PDF 第 ${page} 页的${exceeded}，${advice}`, { page });
}

function rejection(error: unknown): unknown {
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

const damaged = (page?: number, options?: ErrorOptions) =>
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
