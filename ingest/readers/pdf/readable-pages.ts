import { DocumentRejected } from "../document-rejected";
import { openPdf, type OpenPdf } from "./open-pdf";
import type { PageMarks } from "./page-marks";
import { operationCount, printedPage } from "./printed-page";

export interface ReadablePage {
  /** From 1. */
  readonly number: number;
  /** Without what cannot be read. */
  readonly marks: PageMarks;
  /** Why not all of it can be read; null for a page that is read whole. */
  readonly problem: PageProblem | null;
}

export type PageProblem = "scanned" | "outlines" | "no-characters";

const MOST_PAGES = 1_000;
const MOST_GLYPHS = 3_000_000;
/** A densely printed page of A3 has about ten thousand. */
const MOST_GLYPHS_ON_PAGE = 100_000;
/** Of all pages; reading two million takes about five seconds. */
const MOST_OPERATIONS = 2_000_000;

/** A scan may have a printed page number, and the text that recognition found drawn invisibly. */
const FEWEST_GLYPHS = 10;
const MANY_CURVES = 200;
/** Fonts that don't say which characters they draw give these instead. */
const NO_CHARACTER = /^[\0-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]/;
const MOST_WITHOUT_CHARACTER = 0.2;

/** Page after page, so that only one is held. */
export async function* readablePages(bytes: Uint8Array): AsyncGenerator<ReadablePage> {
  const pdf = await openPdf(bytes, "lenient");
  const strict = new StrictDocument(bytes);
  try {
    if (pdf.pages > MOST_PAGES) {
      throw tooLarge(`PDF 有 ${pdf.pages} 页，超过上限 ${MOST_PAGES} 页`);
    }
    let glyphs = 0;
    let operations = 0;
    for (let number = 1; number <= pdf.pages; number += 1) {
      const { marks, operations: onPage } = await printedPage(pdf, number);
      glyphs += marks.glyphs.length;
      operations += onPage;
      if (marks.glyphs.length > MOST_GLYPHS_ON_PAGE) {
        throw tooLarge(`PDF 第 ${number} 页的文字超过上限 ${MOST_GLYPHS_ON_PAGE} 个字`);
      }
      if (operations > MOST_OPERATIONS) {
        throw tooLarge(`PDF 到第 ${number} 页为止的绘图指令超过上限 ${MOST_OPERATIONS} 条`);
      }
      if (glyphs > MOST_GLYPHS) throw tooLarge(`PDF 的文字超过上限 ${MOST_GLYPHS} 个字`);
      const isCut = async () =>
        (await strict.operationCount(number)) < (await operationCount(pdf, number));
      yield await judged(number, marks, isCut);
    }
  } finally {
    await pdf.close();
    await strict.close();
  }
}

/** `isCut` tells whether the page has an image or something broken. */
async function judged(
  number: number,
  marks: PageMarks,
  isCut: () => Promise<boolean>,
): Promise<ReadablePage> {
  const visible = marks.glyphs.filter(({ hidden, text }) => !hidden && text.trim() !== "");
  const without = visible.filter(({ text }) => NO_CHARACTER.test(text));
  if (without.length > visible.length * MOST_WITHOUT_CHARACTER) {
    return { number, marks: { ...marks, glyphs: [] }, problem: "no-characters" };
  }
  const few = visible.length < FEWEST_GLYPHS;
  if ((few || marks.glyphs.length > visible.length * 2) && (await isCut())) {
    return { number, marks: { ...marks, glyphs: visible }, problem: "scanned" };
  }
  return { number, marks, problem: few && marks.curves > MANY_CURVES ? "outlines" : null };
}

/** The same file opened a second time, for pages without text; most files have none. */
class StrictDocument {
  #pdf: Promise<OpenPdf> | null = null;

  constructor(readonly bytes: Uint8Array) {}

  async operationCount(page: number): Promise<number> {
    this.#pdf ??= openPdf(this.bytes, "strict");
    return operationCount(await this.#pdf, page);
  }

  async close(): Promise<void> {
    await (await this.#pdf)?.close();
  }
}

const tooLarge = (what: string) =>
  new DocumentRejected("too-large", `${what}。请只保留决算公开的正文，或拆成几个文件。`);
