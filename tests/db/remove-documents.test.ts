import { expect, test } from "vitest";

import { store } from "@/db/client";
import { listAccounts } from "@/db/queries/accounts";
import { datasetVersion } from "@/db/queries/dataset-version";
import { findUnit } from "@/db/queries/units";
import { wholeAccount } from "@/db/queries/whole-account";
import { removeDocuments } from "@/db/remove-documents";
import { anAccount, entry, total } from "@/tests/factories";
import { keep, rowCounts, freshStoreForEachTest } from "./temporary-store";

freshStoreForEachTest();

const restated = { tables: { "01": [total("expenditure", { amount: "101.00" })] } };

test("the sample goes without a trace, the rest stays", async () => {
  const empty = rowCounts();
  keep(
    anAccount({
      origin: "transcription",
      tables: { "03": [entry("201", "一般公共服务支出", { total: "586.85" })] },
      stated: [{ key: "vehiclesKept", says: 7 }],
      projects: [{ name: "综合业务费", budget: "17.25", actual: "17.25" }],
    }),
    "sample.md",
  );
  const before = await datasetVersion();
  expect(removeDocuments(store(), { sample: true })).toMatchObject({
    documents: [{ filename: "sample.md", unit: "武汉市汉阳区财政局", year: 2024 }],
    accounts: ["420105-qucaizhengju-benji-2024-v1"],
    unknown: [],
  });
  expect(rowCounts()).toEqual(empty);
  expect(await datasetVersion()).not.toBe(before);
});

test("what is simulated goes, what is real stays", async () => {
  keep(anAccount(), "real.md");
  keep(anAccount({ origin: "simulated", region: "990101" }), "simulated.md");
  expect(removeDocuments(store(), { simulated: true }).accounts).toEqual([
    "990101-qucaizhengju-benji-2024-v1",
  ]);
  expect((await listAccounts()).rows).toMatchObject([{ document: { filename: "real.md" } }]);
});

test("without its original, an account is read from its transcription again", async () => {
  const { accountId } = keep(anAccount({ origin: "transcription" }), "sample.md", 1);
  const original = keep(anAccount(), "original.md", 2);
  const removed = removeDocuments(store(), { documents: [original.documentId] });
  expect(removed.accounts).toEqual([]);
  expect(await wholeAccount(accountId)).toMatchObject({
    document: { filename: "sample.md" },
    otherDocuments: [],
  });
});

test("without its newest version, the one before is current", async () => {
  keep(anAccount({ published: "2025-03-01" }), "old.md", 1);
  const newer = keep(anAccount({ published: "2025-09-29", ...restated }), "new.md", 2);
  expect(removeDocuments(store(), { documents: ["new.md"] }).accounts).toEqual([newer.accountId]);
  expect((await listAccounts({ allVersions: true })).rows).toMatchObject([
    { version: 1, current: true, document: { filename: "old.md" } },
  ]);
});

test("a name that only the removed document used is forgotten", async () => {
  keep(anAccount({ year: 2023 }), "a.md");
  keep(anAccount({ unit: "武汉市汉阳区财政局本级" }), "b.md");
  expect(await findUnit("区财政局")).toMatchObject({
    name: "武汉市汉阳区财政局本级",
    aliases: ["武汉市汉阳区财政局"],
  });
  removeDocuments(store(), { documents: ["b.md"] });
  expect(await findUnit("区财政局")).toMatchObject({ name: "武汉市汉阳区财政局", aliases: [] });
});

test("what no document is called is said, and changes nothing", async () => {
  keep(anAccount());
  const before = [rowCounts(), await datasetVersion()];
  expect(removeDocuments(store(), { documents: ["other.md"] })).toEqual({
    documents: [],
    accounts: [],
    unknown: ["other.md"],
  });
  expect([rowCounts(), await datasetVersion()]).toEqual(before);
});
