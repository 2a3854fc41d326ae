import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

import type { Matrix } from "./matrix";
import type { OpenPdf } from "./open-pdf";
import type { PageMarks } from "./page-marks";
import { pageOperations } from "./page-operations";
import type { Font } from "./placed-text";
import { readMarks } from "./read-marks";
import { uprightMarks } from "./upright-marks";

export interface PrintedPage {
  readonly marks: PageMarks;
  /** How many operations draw it. */
  readonly operations: number;
}

/** What is printed on a page (counted from 1), turned upright. */
export async function printedPage(pdf: OpenPdf, number: number): Promise<PrintedPage> {
  const { page, operators } = await pdf.load(number);
  const viewport = page.getViewport({ scale: 1 });
  const paper = { left: 0, right: viewport.width, top: 0, bottom: viewport.height };
  const marks = readMarks(
    pageOperations(operators),
    viewport.transform as unknown as Matrix,
    (name) => fontNamed(page, name),
  );
  page.cleanup();
  return { marks: uprightMarks({ ...marks, paper }), operations: operators.fnArray.length };
}

/** How many operations a page consists of, as far as they are given. */
export async function operationCount(pdf: OpenPdf, number: number): Promise<number> {
  const { page, operators } = await pdf.load(number);
  page.cleanup();
  return operators.fnArray.length;
}

/** A font that could not be loaded draws nothing. */
function fontNamed(page: PDFPageProxy, name: string): Font | null {
  const fonts = page.commonObjs;
  return fonts.has(name) ? (fonts.get(name) as Font | null) : null;
}
