import { chromium } from "@playwright/test";
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

import type { PrintedDocument } from "@/simulation/document-model";
import type { Fault } from "@/simulation/faults/fault";
import { REGION } from "@/simulation/made-up-region";
import {
  simulatedReforms,
  simulatedUnits,
  simulateRegion,
  type SimulationOptions,
} from "@/simulation/simulate-region";
import { docx } from "@/simulation/writers/docx";
import { html } from "@/simulation/writers/html";
import { markdown } from "@/simulation/writers/markdown";
import { xlsx } from "@/simulation/writers/xlsx";

import { runCommand, WrongUsage } from "./command-line";
import { browserArguments, findBrowser } from "./find-browser";

const USAGE = `
Writes the final accounts of a made-up district in the official layout, and truth.json, which lists
every figure in them and every planted contradiction. The same seed gives the same documents.

  npm run simulate -- --out DIR [--units N] [--years A-B] [--seed S]
                      [--format md|html|xlsx|docx|pdf] [--faults]

  --units    how many units (90); --years: their years (2015-2024); --seed: a whole number (1)
  --format   md if not said; pdf needs Chromium
  --faults   plants a contradiction in three of five documents

DIR is made if absent; files of the same names are replaced. Every document says that it is made up.
Exit status: 0 done, 2 wrong usage or no browser for PDF.
`;

type Write = (document: PrintedDocument) => string | Uint8Array | Promise<Uint8Array>;
const WRITERS: Readonly<Record<string, Write>> = { md: markdown, html, xlsx, docx };
const FIRST_YEAR = 2010;
const LAST_YEAR = 2035;

await runCommand({
  usage: USAGE,
  options: {
    out: { type: "string" },
    units: { type: "string", default: "90" },
    years: { type: "string", default: "2015-2024" },
    seed: { type: "string", default: "1" },
    format: { type: "string", default: "md" },
    faults: { type: "boolean", default: false },
  },
  run: async ({ values, positionals }) => {
    const { out, format } = values;
    if (positionals.length > 0) throw new WrongUsage("The folder is named by --out DIR.");
    if (!out) throw new WrongUsage("Say where to write: --out DIR.");
    const options = { ...simulationOptions(values), faults: values.faults };
    if (format === "pdf") return withBrowser((write) => writeRegion(out, "pdf", write, options));
    const write = WRITERS[format];
    if (!write)
      throw new WrongUsage(`There is no format ${format}; md, html, xlsx, docx, pdf are.`);
    return writeRegion(out, format, write, options);
  },
});

function simulationOptions(given: {
  readonly units: string;
  readonly years: string;
  readonly seed: string;
}): Omit<SimulationOptions, "faults"> {
  const [units, seed] = [wholeNumber(given.units, "--units"), wholeNumber(given.seed, "--seed")];
  if (units === 0) throw new WrongUsage("A region has at least one unit: --units 1.");
  const [, first, last] = /^(\d{4})-(\d{4})$/.exec(given.years) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (!(from >= FIRST_YEAR && to <= LAST_YEAR && from <= to))
    throw new WrongUsage(`--years takes two years from ${FIRST_YEAR} to ${LAST_YEAR}: 2015-2024.`);
  return { units, from, to, seed };
}

function wholeNumber(printed: string, option: string): number {
  if (!/^\d{1,9}$/.test(printed)) throw new WrongUsage(`${option} takes a whole number.`);
  return Number(printed);
}

/** Document after document, so that memory does not grow with their number. */
async function writeRegion(
  out: string,
  format: string,
  write: Write,
  options: SimulationOptions,
): Promise<number> {
  mkdirSync(out, { recursive: true });
  const truth = openSync(join(out, "truth.json"), "w");
  const { seed } = options;
  const head = {
    seed,
    options,
    region: REGION,
    units: simulatedUnits(options),
    reforms: simulatedReforms(options),
  };
  writeSync(truth, `${JSON.stringify(head).slice(0, -1)},"documents":[`);
  const planted: (Fault & { readonly document: string })[] = [];
  let documents = 0;
  for (const { document, truth: all } of simulateRegion(options)) {
    const { faults, ...stated } = all;
    const file = `${all.file}.${format}`;
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), await write(document));
    writeSync(truth, `${documents === 0 ? "" : ","}\n${JSON.stringify({ ...stated, file })}`);
    planted.push(...faults.map((fault) => ({ document: file, ...fault })));
    documents += 1;
  }
  writeSync(truth, `\n],"faults":${JSON.stringify(planted)}}\n`);
  closeSync(truth);
  console.log(
    `${documents} documents, ${planted.length} planted contradictions, seed ${seed}: ${out}`,
  );
  return 0;
}

async function withBrowser(run: (write: Write) => Promise<number>): Promise<number> {
  const executablePath = await findBrowser().catch((error: unknown) => {
    throw new WrongUsage(error instanceof Error ? error.message : String(error), { cause: error });
  });
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const page = await browser.newPage();
    return await run(async (document) => {
      await page.setContent(html(document));
      return new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
    });
  } finally {
    await browser.close();
  }
}
