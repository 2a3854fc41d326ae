import { describe, expect, test } from "vitest";

import { ingestDocument } from "@/ingest/ingest-document";
import type { PrintedDocument } from "@/simulation/document-model";
import type { Layout } from "@/simulation/layout";
import { simulateRegion } from "@/simulation/simulate-region";
import { docx } from "@/simulation/writers/docx";
import { html } from "@/simulation/writers/html";
import { markdown } from "@/simulation/writers/markdown";
import { xlsx } from "@/simulation/writers/xlsx";
import { compareWithTruth } from "./compare-with-truth";

const bytes = (text: string) => new TextEncoder().encode(text);
const FIRST_YEARS = { units: 16, from: 2016, to: 2017, seed: 3 };
const LAST_YEARS = { units: 16, from: 2023, to: 2024, seed: 4 };
const region = (faults: boolean) =>
  [FIRST_YEARS, LAST_YEARS].flatMap((options) => [...simulateRegion({ ...options, faults })]);

/** Every way of printing that a layout can choose. */
const CHOICES: Readonly<Record<Exclude<keyof Layout, "spaced" | "because">, number>> = {
  style: 3,
  unit: 2,
  textUnit: 2,
  shortText: 2,
  sums: 2,
  negatives: 4,
  inYuan: 2,
  wideDigits: 2,
  repeated: 2,
  pages: 2,
  includedUnits: 2,
  separators: 2,
  blank: 3,
  codes: 2,
  totalAt: 2,
  sangong: 3,
  groups: 2,
  listsDebt: 2,
  oneFiscalLine: 2,
  tables: 2,
  rateDecimals: 2,
  executionBasis: 2,
  comparison: 2,
};

/** Which table it is does not matter, only whether there is one. */
function shownIn(layout: Layout, key: keyof Layout) {
  if (key === "wideDigits" || key === "repeated") return layout[key] !== null;
  return key === "inYuan" ? layout.inYuan.length : layout[key];
}

describe.each([
  ["clean", false],
  ["with faults", true],
])("%s", (_, faults) => {
  const documents = region(faults);

  test("the documents show every variant of the layout", () => {
    const shown = Object.keys(CHOICES).map((key) => [
      key,
      new Set(documents.map(({ truth }) => shownIn(truth.layout, key as keyof Layout))).size,
    ]);
    expect(Object.fromEntries(shown)).toEqual(CHOICES);
  });

  test.each(documents.map((each) => [each.truth.file, each] as const))(
    "%s is read as it was written",
    async (file, { document, truth }) => {
      const { account } = await ingestDocument(bytes(markdown(document)), `${file}.md`);
      const { cells, statements, differences } = compareWithTruth(account, truth);
      expect(differences).toEqual([]);
      expect(cells).toBeGreaterThan(400);
      expect(statements).toBeGreaterThan(60);
      expect(account.origin).toBe("simulated");
    },
  );
});

describe.each([
  ["html", (document: PrintedDocument) => bytes(html(document))],
  ["xlsx", xlsx],
  ["docx", docx],
])("as %s", (format, write) => {
  const documents = region(true).filter((_, index) => index % 5 === 0);

  test.each(documents.map((each) => [each.truth.file, each] as const))(
    "%s is read as it was written",
    async (file, { document, truth }) => {
      const read = await ingestDocument(write(document), file);
      expect(read.document.format).toBe(format);
      expect(compareWithTruth(read.account, truth).differences).toEqual([]);
    },
  );
});

describe("an amount below zero", () => {
  const options = { units: 90, from: 2015, to: 2024, faults: false };
  const below = [1, 2].flatMap((seed) =>
    [...simulateRegion({ ...options, seed })].filter(({ truth }) =>
      truth.tables["05"].rows.some(({ project }) => (project ?? 0) < 0),
    ),
  );

  test.each(["-1.20", "（1.20）", "△1.20", "－1.20"] as const)("as %s", async (negatives) => {
    const printed = below.filter(({ truth }) => truth.layout.negatives === negatives);
    expect(printed.length).toBeGreaterThan(0);
    for (const { document, truth } of printed)
      for (const write of [(each: PrintedDocument) => bytes(markdown(each)), xlsx]) {
        const { account } = await ingestDocument(write(document), truth.file);
        expect([truth.file, compareWithTruth(account, truth).differences]).toEqual([
          truth.file,
          [],
        ]);
      }
  });
});

test("a document that prints another figure than the truth says does not pass", async () => {
  const [first] = region(false);
  const printed = markdown(first!.document);
  const wrong = printed.replace(
    /(收、支总计均为 |收入支出总计 ?)(\d)/,
    (_, words: string, digit: string) => words + (digit === "9" ? "8" : "9"),
  );
  expect(wrong).not.toBe(printed);
  const { account } = await ingestDocument(bytes(wrong), "wrong.md");
  expect(compareWithTruth(account, first!.truth).differences.length).toBeGreaterThan(0);
});
