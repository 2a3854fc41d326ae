import { chromium } from "@playwright/test";
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { readDocument } from "@/ingest/readers/read-document";
import { browserArguments, findBrowser } from "@/scripts/find-browser";

import { asText, sampleMarkup, stated } from "./readers/sample";

const MINUTES = 180_000;
const STYLE =
  "@page { size: A4 landscape; margin: 15mm } body { font: 9pt sans-serif }" +
  " table { border-collapse: collapse; width: 100% } td { border: 1px solid black }";
const PAGE = `<!DOCTYPE html><html><meta charset="utf-8"><style>${STYLE}</style><body>${sampleMarkup()}</body></html>`;

const office = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;
const browser = await findBrowser().catch(() => null);
if (!office) console.warn("Not tested: files by LibreOffice. There is no soffice here.");
if (!browser) console.warn("Not tested: PDF by Chromium. There is no browser here.");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-writers-"));
  writeFileSync(join(folder, "page.html"), PAGE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readBack = async (file: string) =>
  stated(await readDocument(new Uint8Array(readFileSync(join(folder, file))), file));

/** The page opened as a document or a spreadsheet, and saved as something else. */
async function savedByOffice(format: string, as: "StarWriter" | "StarCalc"): Promise<string> {
  const profile = pathToFileURL(join(folder, "profile")).href;
  await promisify(execFile)("soffice", [
    `-env:UserInstallation=${profile}`,
    "--headless",
    `--infilter=HTML (${as})`,
    ...["--convert-to", format],
    ...["--outdir", folder],
    join(folder, "page.html"),
  ]);
  return `page.${format}`;
}

describe.skipIf(!office)("written by LibreOffice", () => {
  test.each([
    ["xlsx", "StarCalc"],
    ["xls", "StarCalc"],
    ["ods", "StarCalc"],
    ["docx", "StarWriter"],
    ["doc", "StarWriter"],
    ["pdf", "StarWriter"],
  ] as const)(
    "%s states the same",
    async (format, as) => {
      expect(await readBack(await savedByOffice(format, as))).toEqual(asText);
    },
    MINUTES,
  );
});

test.skipIf(!browser)(
  "PDF written by Chromium states the same",
  async () => {
    const running = await chromium.launch({ executablePath: browser!, args: browserArguments });
    const page = await running.newPage();
    await page.setContent(PAGE);
    writeFileSync(join(folder, "chromium.pdf"), await page.pdf({ preferCSSPageSize: true }));
    await running.close();
    expect(await readBack("chromium.pdf")).toEqual(asText);
  },
  MINUTES,
);
