import { chromium } from "@playwright/test";
import { read, write } from "@e965/xlsx";

import { ingestDocument } from "@/ingest/ingest-document";
import type { PrintedDocument } from "@/simulation/document-model";
import { simulateRegion } from "@/simulation/simulate-region";
import { docx } from "@/simulation/writers/docx";
import { html } from "@/simulation/writers/html";
import { markdown } from "@/simulation/writers/markdown";
import { xlsx } from "@/simulation/writers/xlsx";

import { median, type BenchGroup, type Measurement } from "./bench-measurement";
import { browserArguments, findBrowser } from "./find-browser";
import { importCost } from "./import-memory";
import { LIBRARIES, type LibraryAlone } from "./library-alone";

const RUNS = 5;
const SIMULATED = { units: 6, from: 2023, to: 2024, seed: 1, faults: false };
const FEW = 100;
const MANY = 2_000;

type Format = keyof typeof LIBRARIES;
type Files = Readonly<Record<Format, readonly Uint8Array[]>>;

export const intakeBench: BenchGroup = {
  about: "documents and megabytes a second by format; memory of importing 100 and 2,000",
  measure: async () => {
    const files = await simulatedFiles();
    const formats = Object.entries(LIBRARIES) as [Format, LibraryAlone][];
    const speeds: Measurement[] = [];
    for (const [format, library] of formats)
      speeds.push(await speed(format, files[format], library));
    return [...speeds, memory()];
  },
};

/** The same documents in every format. */
async function simulatedFiles(): Promise<Files> {
  const documents = [...simulateRegion(SIMULATED)].map(({ document }) => document);
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const sheets = documents.map((document) => xlsx(document));
  return {
    md: documents.map((document) => utf8(markdown(document))),
    html: documents.map((document) => utf8(html(document))),
    xlsx: sheets,
    xls: sheets.map(asXls),
    docx: documents.map((document) => docx(document)),
    pdf: await asPdfs(documents),
  };
}

function asXls(sheets: Uint8Array): Uint8Array {
  const book = read(sheets, { type: "array", cellStyles: true });
  return new Uint8Array(write(book, { type: "buffer", bookType: "biff8" }) as Buffer);
}

async function asPdfs(documents: readonly PrintedDocument[]): Promise<Uint8Array[]> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserArguments,
  });
  try {
    const page = await browser.newPage();
    const files: Uint8Array[] = [];
    for (const document of documents) {
      await page.setContent(html(document));
      files.push(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    }
    return files;
  } finally {
    await browser.close();
  }
}

/** In one thread and by turns, after one run that is not counted. */
async function speed(
  format: Format,
  files: readonly Uint8Array[],
  library: LibraryAlone,
): Promise<Measurement> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const one = await secondsOf(files, (bytes) => ingestDocument(bytes, `bench.${format}`));
    const other = await secondsOf(files, library.open);
    if (run > 0) ours.push(one);
    if (run > 0) theirs.push(other);
  }
  const [own, alone] = [median(ours), median(theirs)];
  const megabytes = files.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
  return {
    what: `read ${format}`,
    unit: "documents/s",
    value: files.length / own,
    reference: { what: `${library.name} alone`, value: files.length / alone },
    ratio: own / alone,
    beside: { "MB/s": megabytes / own },
  };
}

async function secondsOf(
  files: readonly Uint8Array[],
  work: (bytes: Uint8Array) => unknown,
): Promise<number> {
  const start = performance.now();
  for (const bytes of files) await work(bytes);
  return (performance.now() - start) / 1000;
}

function memory(): Measurement {
  const [few, many] = [importCost(FEW), importCost(MANY)];
  return {
    what: `import of ${MANY}`,
    unit: "MB at most",
    value: many.megabytes,
    reference: { what: `import of ${FEW}`, value: few.megabytes },
    ratio: many.megabytes / few.megabytes,
    beside: { "documents/s": MANY / many.seconds },
  };
}
