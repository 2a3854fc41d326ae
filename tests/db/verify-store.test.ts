import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { openStore, type Store } from "@/db/client";
import { copyStore, FileExists } from "@/db/copy-store";
import { saveAccount } from "@/db/save-account";
import { verifyStore } from "@/db/verify-store";
import { ingestDocument } from "@/ingest/ingest-document";
import { READING_VERSION } from "@/ingest/reading-version";

const SAMPLE = "hanyang-district-committee-office-2024.md";

async function storeWithSample(): Promise<Store> {
  const { document, account } = await ingestDocument(readFileSync(`data/${SAMPLE}`), SAMPLE);
  const { blocks, ...file } = document;
  const store = openStore(":memory:");
  saveAccount(store, {
    document: file,
    blocks,
    account,
    readingVersion: READING_VERSION,
    importedAt: "2025-10-01T00:00:00Z",
  });
  return store;
}

const wrongIn = (store: Store) =>
  verifyStore(store)
    .filter(({ wrongRows }) => wrongRows > 0)
    .map(({ part }) => part);

describe("what derives from the documents", () => {
  let store: Store;
  beforeEach(async () => {
    store = await storeWithSample();
  });
  afterEach(() => {
    store.$client.close();
  });

  test("agrees after an import, every part of it", () => {
    const verified = verifyStore(store);
    expect(verified.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(verified.filter(({ rows }) => rows === 0).map(({ part }) => part)).toEqual([]);
  });

  test.each([
    ["spending", "UPDATE spending SET total = total + 1 WHERE code = '201'"],
    ["account_totals", "UPDATE account_totals SET sangong = NULL"],
    ["search_text", "DELETE FROM search_text WHERE number = 3"],
    ["account_check", "UPDATE account_check SET failed = 0"],
    ["check_finding", "DELETE FROM check_finding WHERE number = 1"],
    ["check_outcome", "UPDATE check_outcome SET status = 'rounding' WHERE status = 'failed'"],
    ["figures", "UPDATE figure SET printed = '999.99' WHERE line_position = 0"],
  ])("is found wrong where it was changed: %s", (part, change) => {
    store.$client.exec(change);
    expect(wrongIn(store)).toContain(part);
  });

  test("leaves a store as it should be", () => {
    store.$client.exec("UPDATE spending SET total = 0");
    expect(wrongIn(store)).toEqual(["spending"]);
    expect(wrongIn(openStore(":memory:"))).toEqual([]);
  });
});

describe("a copy of the store", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mingzhang-copy-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test("has what was there when it was made, while another writes", async () => {
    const store = await storeWithSample();
    const writer = openStore(join(folder, "store.db"));
    store.$client.close();
    writer.$client.exec("BEGIN IMMEDIATE; UPDATE dataset SET version = version + 1");
    const reader = openStore(join(folder, "store.db"));
    copyStore(reader, join(folder, "copy.db"));
    writer.$client.exec("COMMIT");
    const version = (of: Store) => of.$client.prepare("SELECT version FROM dataset").pluck().get();
    const copy = openStore(join(folder, "copy.db"));
    expect(Number(version(writer)) - Number(version(copy))).toBe(1);
    for (const each of [writer, reader, copy]) each.$client.close();
  });

  test("replaces no file", () => {
    const store = openStore(join(folder, "store.db"));
    expect(() => {
      copyStore(store, join(folder, "store.db"));
    }).toThrow(FileExists);
    store.$client.close();
  });
});
