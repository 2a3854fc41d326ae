import { expect, test } from "vitest";

import { store } from "@/db/client";
import { wholeAccount } from "@/db/queries/whole-account";
import { saveAccount } from "@/db/save-account";
import { ingestDocument } from "@/ingest/ingest-document";
import { simulateRegion } from "@/simulation/simulate-region";
import { markdown } from "@/simulation/writers/markdown";
import { freshStoreForEachTest } from "@/tests/db/temporary-store";
import { compareWithTruth } from "./compare-with-truth";

freshStoreForEachTest();

/** Another region on every run; to see one again, give its seed. */
const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 1e6));

test(`what was printed is what comes out of the store (SEED=${seed})`, async () => {
  const region = simulateRegion({ units: 24, from: 2019, to: 2021, seed, faults: true });
  let documents = 0;
  for (const { document, truth } of region) {
    const read = await ingestDocument(new TextEncoder().encode(markdown(document)), truth.file);
    const saved = saveAccount(store(), {
      document: read.document,
      blocks: read.document.blocks,
      account: read.account,
      importedAt: "2025-01-01T00:00:00.000Z",
      readingVersion: "test",
    });
    expect(saved.status).toBe("stored");
    const stored = await wholeAccount(saved.accountId);
    expect([truth.file, compareWithTruth(stored!.account, truth).differences]).toEqual([
      truth.file,
      [],
    ]);
    documents += 1;
  }
  expect(documents).toBeGreaterThan(60);
}, 60_000);
