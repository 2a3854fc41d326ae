import { expect, test } from "vitest";

import { openStore, store, type Store } from "@/db/client";
import { MixedRegion } from "@/db/ensure-region";
import { saveAccount, saveAccounts } from "@/db/save-account";
import { aDocument, anAccount, total } from "@/tests/factories";
import { freshStoreForEachTest, rowCounts } from "./temporary-store";

freshStoreForEachTest();

/** Against hanging only. */
const SECONDS = 60_000;

const expenditure = (amount: string) => ({
  tables: { "01": [total("expenditure", { amount })] },
});
const DOCUMENTS = [
  aDocument(anAccount({ year: 2023, ...expenditure("90.00") }), "2023.md", 1),
  aDocument(anAccount({ origin: "transcription", ...expenditure("100.00") }), "copy.md", 2),
  aDocument(anAccount({ ...expenditure("100.00") }), "original.md", 3),
  aDocument(anAccount({ unit: "武汉市汉阳区审计局", ...expenditure("5.00") }), "other.md", 4),
  aDocument(anAccount({ published: "2026-01-01", ...expenditure("101.00") }), "again.md", 5),
  aDocument(anAccount({ scope: "汇总", ...expenditure("300.00") }), "whole.md", 6),
];

/** Every row of every table that is not SQLite's or the index's own. */
function allRows({ $client }: Store): Record<string, unknown> {
  const tables = $client
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' AND name <> 'dataset'",
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => [
      table,
      $client
        .prepare(`SELECT * FROM "${table}"`)
        .all()
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  );
}

test(
  "documents saved together are kept as one after the other",
  () => {
    const oneByOne = openStore(":memory:");
    const singly = DOCUMENTS.map((each) => saveAccount(oneByOne, each));
    expect(saveAccounts(store(), DOCUMENTS)).toEqual(singly);
    expect(singly.map(({ status }) => status)).toEqual([
      "stored",
      "stored",
      "unchanged",
      "stored",
      "restated",
      "stored",
    ]);
    expect(allRows(store())).toEqual(allRows(oneByOne));
    oneByOne.$client.close();
  },
  SECONDS,
);

test(
  "so are those that are read anew, of which one is another unit's now",
  () => {
    const oneByOne = openStore(":memory:");
    const anew = DOCUMENTS.map((each) => ({
      ...each,
      readingVersion: "2",
      account:
        each.document.filename === "again.md"
          ? { ...each.account, unit: "武汉市汉阳区审计局" }
          : each.account,
    }));
    saveAccounts(store(), DOCUMENTS);
    saveAccounts(oneByOne, DOCUMENTS);
    expect(saveAccounts(store(), anew)).toEqual(anew.map((each) => saveAccount(oneByOne, each)));
    expect(allRows(store())).toEqual(allRows(oneByOne));
    oneByOne.$client.close();
  },
  SECONDS,
);

test(
  "a file named twice is kept once",
  () => {
    const [first] = DOCUMENTS;
    const saved = saveAccounts(store(), [first!, first!]);
    expect(saved.map(({ status }) => status)).toEqual(["stored", "unchanged"]);
    expect(rowCounts()).toMatchObject({ document: 1, account: 1 });
  },
  SECONDS,
);

test(
  "where one cannot be kept, none is",
  () => {
    const rows = rowCounts();
    const mixed = aDocument(anAccount({ origin: "simulated", year: 2022 }), "simulated.md", 7);
    expect(() => saveAccounts(store(), [...DOCUMENTS, mixed])).toThrow(MixedRegion);
    expect(rowCounts()).toEqual(rows);
  },
  SECONDS,
);
