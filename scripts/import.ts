import cliProgress from "cli-progress";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import type { RegisteredUnit } from "@/accounts/registered-unit";
import { openStore, storeFile, type Store } from "@/db/client";
import { MixedRegion } from "@/db/ensure-region";
import { applyRegistry } from "@/db/unit-registry";

import { tablesInWords } from "./account-summary";
import { runCommand, WrongUsage } from "./command-line";
import { documentFiles } from "./document-files";
import { importDocuments, type ImportedDocument } from "./import-documents";
import { readUnitRegister } from "./read-unit-register";
import { withoutWriting } from "./without-writing";

const USAGE = `
Reads final accounts into the store.

  npm run import -- [--dry-run] [--json] [--units FILE] PATH…

  PATH          a file, or a folder whose files are read at any depth (hidden files are not)
  --dry-run     reads and says what would happen; writes nothing
  --json        one JSON object on standard output
  --units FILE  a register of units (docs/units.md); if not said, units.csv beside the store's file,
                where there is one. PATH may be left out then

Each document is stored, unchanged (the store has these figures), restated (a new version of a
unit's year, or read better than before) or rejected (with the reason; the store stays as it was).
Interrupted, it is called again and goes on where it was.
Exit status: 0 none rejected, 1 some rejected, 2 wrong usage.
MINGZHANG_DB names the store's file; data/mingzhang.db if not set.
`;

await runCommand({
  usage: USAGE,
  options: {
    "dry-run": { type: "boolean" },
    json: { type: "boolean" },
    units: { type: "string" },
  },
  run: async ({ values, positionals }) => {
    if (positionals.length === 0 && values.units === undefined)
      throw new WrongUsage("Name the files or folders to read.");
    const files = documentFiles(positionals);
    const beside = join(dirname(storeFile()), "units.csv");
    const register = values.units ?? (existsSync(beside) ? beside : null);
    const units = register === null ? null : readUnitRegister(register);
    const output = values.json ? jsonOutput() : wordsOutput();
    const run = async (store: Store) => {
      if (units) applyUnits(store, units);
      return importAll(store, files, output);
    };
    const rejected = values["dry-run"]
      ? await withoutWriting(storeFile(), run)
      : await run(openStore());
    return rejected > 0 ? 1 : 0;
  },
});

function applyUnits(store: Store, units: readonly RegisteredUnit[]): void {
  try {
    const { changed, moved } = applyRegistry(store, units);
    if (changed) console.error(`${units.length} units registered, ${moved} documents moved`);
  } catch (error) {
    if (!(error instanceof MixedRegion)) throw error;
    throw new WrongUsage(error.message, { cause: error });
  }
}

/** One line a document on standard error, above a progress bar where that is a terminal. */
async function importAll(store: Store, files: readonly string[], output: Output): Promise<number> {
  const bars = new cliProgress.MultiBar(
    { stream: process.stderr, format: "{bar} {value}/{total}  {path}", clearOnComplete: true },
    cliProgress.Presets.rect,
  );
  const bar = process.stderr.isTTY ? bars.create(files.length, 0, { path: "" }) : null;
  const summary = { stored: 0, unchanged: 0, restated: 0, rejected: 0 };
  for await (const document of importDocuments(store, files)) {
    summary[document.status] += 1;
    output.document(document);
    const line = `${inOneLine(document)}\n`;
    if (bar) {
      bars.log(line);
      bar.increment({ path: document.path });
    } else process.stderr.write(line);
  }
  // The bar writes its lines now and then only.
  if (bar) bars.update();
  bars.stop();
  output.end(summary);
  return summary.rejected;
}

type Summary = Readonly<Record<ImportedDocument["status"], number>>;
interface Output {
  readonly document: (document: ImportedDocument) => void;
  readonly end: (summary: Summary) => void;
}

function wordsOutput(): Output {
  return {
    document: () => undefined,
    end: (summary) => {
      const counts = Object.entries(summary).map(([status, count]) => `${count} ${status}`);
      console.log(counts.join(", "));
    },
  };
}

/** Written as it comes: of thousands of documents nothing is kept in memory. */
function jsonOutput(): Output {
  process.stdout.write('{ "documents": [');
  let separator = "\n";
  return {
    document: (document) => {
      process.stdout.write(separator + JSON.stringify(document));
      separator = ",\n";
    },
    end: (summary) => {
      console.log(`\n], "summary": ${JSON.stringify(summary)} }`);
    },
  };
}

function inOneLine({ path, status, unit, year, tables, figures, error }: ImportedDocument): string {
  const what = error
    ? `${error.message} [${error.code}]`
    : `${unit ?? ""} ${year ?? ""}  ${figures} figures; tables ${tablesInWords(tables)}`;
  return `${status.padEnd(9)}  ${path}  ${what}`;
}
