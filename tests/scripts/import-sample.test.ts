import { beforeAll, expect, test } from "vitest";

import { openStore, type Store } from "@/db/client";
import { removeDocuments } from "@/db/remove-documents";
import { saveAccount } from "@/db/save-account";
import { document } from "@/db/schema";
import { importSample } from "@/scripts/import-sample";
import { simulatedDocuments } from "@/simulation/simulate-region";
import { aDocument, anAccount } from "@/tests/factories";

const SECONDS = 60_000;
const REGION = { units: 2, from: 2023, to: 2024, seed: 1, faults: false };
/** More documents than are kept together, so that one can be interrupted among them. */
const LARGER = { ...REGION, units: 6 };
const WHOLE = ["stored", "stored", "stored", "stored", "stored"];
let store: Store;
beforeAll(() => {
  store = openStore(":memory:");
});

async function statuses(region = REGION): Promise<string[]> {
  const all: string[] = [];
  for await (const { status } of importSample(store, region)) all.push(status);
  return all;
}
const origins = () =>
  store
    .select({ origin: document.origin })
    .from(document)
    .all()
    .map(({ origin }) => origin)
    .toSorted();

test(
  "the sample comes into an empty store, anew once it is read better, and stays away when removed",
  async () => {
    expect(await statuses()).toEqual(WHOLE);
    expect(origins()).toEqual([...Array<string>(4).fill("simulated"), "transcription"]);
    expect(await statuses()).toEqual([]);
    store.update(document).set({ readingVersion: "an older one" }).run();
    expect(await statuses()).toEqual(WHOLE);
    expect(await statuses()).toEqual([]);
    saveAccount(store, aDocument(anAccount()));
    removeDocuments(store, { sample: true });
    expect(origins()).toEqual(["original"]);
    expect(await statuses()).toEqual([]);
  },
  SECONDS,
);

test(
  "a first start that was interrupted is finished by the next",
  async () => {
    store = openStore(":memory:");
    const simulated = simulatedDocuments(LARGER);
    expect(simulated).toBeGreaterThan(8);
    for await (const { status } of importSample(store, LARGER)) {
      expect(status).toBe("stored");
      break;
    }
    // Those that were read together with the first are there too.
    expect(origins()[0]).toBe("simulated");
    expect(origins()).not.toContain("transcription");
    await statuses(LARGER);
    expect(origins()).toEqual([...Array<string>(simulated).fill("simulated"), "transcription"]);
  },
  SECONDS,
);
