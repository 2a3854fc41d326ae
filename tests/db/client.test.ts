import Database from "better-sqlite3";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { unitKey } from "@/accounts/unit-id";
import { openStore, store } from "@/db/client";
import { dataset, document, unitName } from "@/db/schema";
import { registeredName } from "@/db/schema-registry";
import { raiseDatasetVersion } from "@/db/settle-accounts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a new store's folder is made, its file migrated and written ahead", () => {
  const file = join(folder, "deep", "store.db");
  const { $client } = openStore(file);
  expect(existsSync(file)).toBe(true);
  expect($client.pragma("journal_mode", { simple: true })).toBe("wal");
  expect($client.pragma("foreign_keys", { simple: true })).toBe(1);
  expect($client.prepare("SELECT version FROM dataset").pluck().get()).toBe(1);
  $client.close();
});

test("opening again migrates nothing twice", () => {
  const file = join(folder, "store.db");
  const first = openStore(file);
  raiseDatasetVersion(first);
  first.$client.close();
  const second = openStore(file);
  expect(second.select().from(dataset).all()).toEqual([{ id: 1, version: 2 }]);
  second.$client.close();
});

test("what an older program kept is kept, to be read again", () => {
  const file = join(folder, "store.db");
  const older = new Database(file);
  older.exec(readFileSync("db/migrations/0000_store.sql", "utf8"));
  const sha256 = "f".repeat(64);
  older.exec(`
    INSERT INTO region VALUES ('420105', '武汉市汉阳区', 0);
    INSERT INTO unit VALUES ('420105-ju', '420105', '局', '局', '本级', 0);
    INSERT INTO unit_name VALUES ('420105-ju', '局', '局');
    INSERT INTO document VALUES ('${sha256.slice(0, 16)}', '${sha256}', 'a.md', 'text', 1, NULL,
      'original', 0, '420105-ju', '局', 2024, '2026-01-01')`);
  older.pragma("user_version = 1");
  older.close();
  const store = openStore(file);
  expect(store.select().from(document).all()).toMatchObject([
    { filename: "a.md", regionCode: "420105", scope: "本级", readingVersion: "" },
  ]);
  store.$client.close();
});

test("keys of names that an older program kept follow the key of today", () => {
  const file = join(folder, "store.db");
  const older = new Database(file);
  for (const migration of ["0000_store", "0001_registry"])
    older.exec(readFileSync(`db/migrations/${migration}.sql`, "utf8"));
  const party = "中国共产党武汉市汉阳区委员会办公室";
  const youth = "中国共产主义青年团武汉市汉阳区委员会";
  older.exec(`
    INSERT INTO unit VALUES ('420105-ban', NULL, '${party}', '区委办公室', '本级', 0);
    INSERT INTO unit_name VALUES ('420105-ban', '${party}', '${party}');
    INSERT INTO unit_name VALUES ('420105-ban', '${youth}', '${youth}');
    INSERT INTO registered_unit VALUES ('420105-ban', 0, '420105', NULL, NULL, NULL, NULL);
    INSERT INTO registered_name VALUES ('420105-ban', 0, '${party}本级', '${party}')`);
  older.pragma("user_version = 2");
  older.close();
  const store = openStore(file);
  const kept = store.select().from(unitName).all();
  expect(kept.map(({ name }) => name)).toEqual([party, youth]);
  for (const { name, key } of [...kept, ...store.select().from(registeredName).all()])
    expect(key).toBe(unitKey(name));
  store.$client.close();
});

test("a store of a newer program is left alone", () => {
  const file = join(folder, "store.db");
  const { $client } = openStore(file);
  $client.pragma("user_version = 1000");
  $client.close();
  expect(() => openStore(file)).toThrow(/newer version/);
});

test("the process keeps one store, and sees what another connection writes", () => {
  process.env.MINGZHANG_DB = join(folder, "store.db");
  const own = store();
  expect(store()).toBe(own);
  const other = openStore();
  raiseDatasetVersion(other);
  expect(own.select().from(dataset).all()).toEqual([{ id: 1, version: 2 }]);
  other.$client.close();
  own.$client.close();
});
