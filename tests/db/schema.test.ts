import { expect, test } from "vitest";

import { store } from "@/db/client";
import { anAccount, entry, total } from "@/tests/factories";
import { keep, freshStoreForEachTest } from "./temporary-store";

freshStoreForEachTest();

function keepOne() {
  return keep(
    anAccount({
      tables: {
        "01": [total("expenditure", { amount: "694.47" })],
        "03": [entry("201", "一般公共服务支出", { total: "586.85", basic: null })],
      },
      stated: [{ key: "vehiclesKept", says: 7 }],
      projects: [{ name: "综合业务费", budget: "17.25", actual: "17.25" }],
    }),
  );
}

const sha = "f".repeat(64);
const documentValues = (changed: Record<string, string>) =>
  Object.values({
    id: `'${sha.slice(0, 16)}'`,
    sha256: `'${sha}'`,
    filename: "'x'",
    format: "'text'",
    bytes: "1",
    published: "'2025-09-29'",
    origin: "'original'",
    simulated: "0",
    unit_id: "'420105-qucaizhengju-benji'",
    unit_name: "'武汉市汉阳区财政局'",
    year: "2024",
    imported_at: "'2026-01-01'",
    region_code: "'420105'",
    scope: "'本级'",
    reading_version: "'1'",
    ...changed,
  }).join(", ");
const insertDocument = (changed: Record<string, string>) =>
  `INSERT INTO document VALUES (${documentValues(changed)})`;

test("a good row of the kind that is refused below is taken", () => {
  keepOne();
  expect(() =>
    store().$client.exec(insertDocument({}) + "; DELETE FROM document WHERE filename = 'x'"),
  ).not.toThrow();
});

test.each([
  ["a stated figure without an amount", "UPDATE figure SET fen = NULL WHERE kind = 'stated'"],
  ["a blank with an amount", "UPDATE figure SET fen = 0, precision = 10000 WHERE kind = 'blank'"],
  ["a kind that is none", "UPDATE figure SET kind = 'zero'"],
  ["half a fen", "UPDATE figure SET fen = 0.5 WHERE kind = 'stated'"],
  ["an amount that is a text", "UPDATE figure SET fen = 'viel' WHERE kind = 'stated'"],
  ["an amount finer than its last digit", "UPDATE figure SET fen = 1 WHERE kind = 'stated'"],
  ["a precision of nothing", "UPDATE figure SET precision = 0 WHERE kind = 'stated'"],
  [
    "an amount that JavaScript rounds",
    "UPDATE figure SET fen = 9007199254750000 WHERE kind = 'stated'",
  ],
  ["a figure without a place", "UPDATE figure SET at_block = NULL"],
  ["a place that the document does not have", "UPDATE figure SET at_block = 99"],
  ["a column without a row", "UPDATE figure SET at_row = NULL"],
  ["a line before the first", "UPDATE figure SET at_line = 0"],
  [
    "something unread without a place",
    "INSERT INTO unread SELECT id, 0, '01', 'x', 'y', NULL, NULL, NULL, NULL, NULL, NULL FROM document",
  ],
  ["a tenth table", "UPDATE published_table SET number = '10' WHERE number = '08'"],
  [
    "a missing table with a title",
    "UPDATE published_table SET title = 'x' WHERE status = 'missing'",
  ],
  [
    "a table that is read and nowhere",
    "UPDATE published_table SET at_block = NULL WHERE status = 'read'",
  ],
  ["a status that is none", "UPDATE published_table SET status = 'lost' WHERE number = '01'"],
  ["a unit of money that is none", "UPDATE published_table SET unit = '美元' WHERE number = '01'"],
  ["a side in a table of one", "UPDATE line SET side = 'income' WHERE table_number = '03'"],
  ["no side in a table of two", "UPDATE line SET side = NULL WHERE table_number = '01'"],
  ["a side that is none", "UPDATE line SET side = 'left' WHERE table_number = '01'"],
  ["a code of letters", "UPDATE line SET code = '2O1' WHERE code = '201'"],
  ["a closing line without its key", "UPDATE line SET key = NULL WHERE kind = 'total'"],
  ["a count that is a rate", "UPDATE statement SET kind = 'rate'"],
  ["a count without a value", "UPDATE statement SET count = NULL"],
  ["a project that is its own form", "UPDATE project SET same_as = number"],
  ["a project linked to none", "UPDATE project SET same_as = 9"],
  ["a year that is none", "UPDATE account SET year = 24"],
  [
    "a second current account",
    "INSERT INTO account SELECT unit_id || '-2024-v2', unit_id, year, 2, 'x', NULL, 1 FROM account",
  ],
  ["an id that says another version", "UPDATE account SET version = 2"],
  ["a document of an account of another year", "UPDATE account_source SET year = 2023"],
  ["a unit in no region that is kept", "UPDATE unit SET region_code = '420106'"],
  ["a made-up unit in a real region", "UPDATE unit SET simulated = 1"],
  ["a region's code of five digits", "INSERT INTO region VALUES ('42010', 'x', 0)"],
  ["a scope that is none", "UPDATE unit SET scope = '下属'"],
  ["a unit that is gone while its documents stay", "DELETE FROM unit"],
  ["a second count of changes", "INSERT INTO dataset VALUES (2, 1)"],
  ["a block that is neither", "UPDATE block SET kind = 'picture' WHERE number = 0"],
  ["an id that is not of the file", insertDocument({ id: "'0123456789abcdef'" })],
  ["a day that is none", insertDocument({ published: "'2025-02-30'" })],
  ["a date in words", insertDocument({ published: "'2025年9月29日'" })],
  ["a document of the last century", insertDocument({ year: "1924" })],
  ["a made-up document that does not say so", insertDocument({ origin: "'simulated'" })],
  ["an origin that is none", insertDocument({ origin: "'rumour'" })],
  ["a document of a scope that is none", insertDocument({ scope: "'下属'" })],
  ["an empty file", insertDocument({ bytes: "0" })],
])("the store refuses %s", (_, statement) => {
  keepOne();
  expect(() => store().$client.exec(statement)).toThrow(/constraint failed|cannot store/);
});

test("two documents cannot both be what an account is read from", () => {
  keep(anAccount(), "one");
  keep(anAccount(), "two");
  expect(() => store().$client.exec("UPDATE account_source SET is_primary = 1")).toThrow(/UNIQUE/);
});

test("every table is strict", () => {
  const lax = store()
    .$client.prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .all();
  expect(lax).toEqual([]);
});
