import { eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { openStore } from "@/db/client";
import { saveAccount } from "@/db/save-account";
import { accountTotals, spending } from "@/db/schema-rollups";
import { rebuildRollups } from "@/db/write-rollups";
import { ingestDocument } from "@/ingest/ingest-document";
import { READING_VERSION } from "@/ingest/reading-version";
import { CATEGORIES, ECONOMIC } from "@/tests/documents/hanyang-2024";
import { wan } from "@/tests/factories";
import { readFileSync } from "node:fs";

const SAMPLE = "hanyang-district-committee-office-2024.md";

async function storeWithSample() {
  const bytes = readFileSync(`data/${SAMPLE}`);
  const { document, account } = await ingestDocument(bytes, SAMPLE);
  const { blocks, ...file } = document;
  const store = openStore(":memory:");
  const { documentId } = saveAccount(store, {
    document: file,
    blocks,
    account,
    readingVersion: READING_VERSION,
    importedAt: "2025-10-01T00:00:00Z",
  });
  return { store, documentId };
}

test("what an account states as a whole stands under its measures, as printed", async () => {
  const { store } = await storeWithSample();
  expect(store.select().from(accountTotals).get()).toMatchObject({
    income: wan("694.47"),
    expenditure: wan("694.47"),
    grandTotal: wan("694.47"),
    openingBalance: null,
    closingBalance: null,
    fiscalExpenditure: wan("694.47"),
    generalExpenditure: wan("694.47"),
    basic: wan("649.21"),
    project: wan("45.26"),
    personnel: wan("608.71"),
    operating: wan("40.50"),
    sangong: wan("4.86"),
    sangongBudget: wan("4.86"),
    vehicleRunning: wan("4.86"),
    reception: null,
    initialBudget: wan("797.97"),
    adjustedBudget: null,
    statedActual: wan("694.47"),
    expenditureChange: wan("-116.78"),
    operatingCost: wan("40.50"),
    vehiclesKept: 7,
    vehiclesOwned: 7,
  });
});

test("every printed entry by function and by economic classification stands there", async () => {
  const { store } = await storeWithSample();
  const printed = (table: "03" | "06") =>
    store
      .select()
      .from(spending)
      .where(eq(spending.tableNumber, table))
      .all()
      .toSorted((a, b) => a.linePosition - b.linePosition)
      .map(({ code, total, basic, project }) => [code, total, basic, project]);
  const amount = (text: string) => (text === "" ? null : wan(text));
  expect(printed("03")).toEqual(
    CATEGORIES.map(([code, , total, basic, project]) => [
      code,
      ...[total, basic, project].map(amount),
    ]),
  );
  const byCode = (rows: readonly (readonly [string, ...unknown[]])[]) =>
    rows.toSorted(([a], [b]) => a.localeCompare(b));
  expect(byCode(printed("06") as never)).toEqual(
    byCode(ECONOMIC.map(([code, , total]) => [code, amount(total), null, null])),
  );
});

test("made anew they are the same, and they go with their document", async () => {
  const { store, documentId } = await storeWithSample();
  const lines = () =>
    store.select().from(spending).orderBy(spending.tableNumber, spending.linePosition).all();
  const all = () => [store.select().from(accountTotals).all(), lines()];
  const before = all();
  rebuildRollups(store);
  expect(all()).toEqual(before);
  store.$client.prepare("DELETE FROM document WHERE id = ?").run(documentId);
  expect(all()).toEqual([[], []]);
});
