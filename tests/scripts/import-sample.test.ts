import { beforeAll, expect, test } from "vitest";

import { openStore, type Store } from "@/db/client";
import { removeDocuments } from "@/db/remove-documents";
import { saveAccount } from "@/db/save-account";
import { document } from "@/db/schema";
import { importSample } from "@/scripts/import-sample";
import { aDocument, anAccount } from "@/tests/factories";

const SECONDS = 30_000;
let store: Store;
beforeAll(() => {
  store = openStore(":memory:");
});
const statuses = async () => (await importSample(store)).map(({ status }) => status);

test(
  "the sample comes into an empty store, anew once it is read better, and stays away when removed",
  async () => {
    expect(await statuses()).toContain("stored");
    expect(await statuses()).toEqual([]);
    store.update(document).set({ readingVersion: "an older one" }).run();
    expect(await statuses()).toContain("stored");
    expect(await statuses()).toEqual([]);
    saveAccount(store, aDocument(anAccount()));
    removeDocuments(store, { sample: true });
    expect(await statuses()).toEqual([]);
  },
  SECONDS,
);
