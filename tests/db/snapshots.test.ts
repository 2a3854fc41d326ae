import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";

import { openStore, type Store } from "@/db/client";
import { takeSnapshot } from "@/db/snapshots";

let folder: string;
let file: string;
let writer: Store;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-snapshots-"));
  file = join(folder, "store.db");
  writer = openStore(file);
});
afterAll(() => {
  writer.$client.close();
  rmSync(folder, { recursive: true });
});

const versionIn = (store: Store) =>
  store.get<{ version: number }>(sql`SELECT version FROM dataset`).version;
const raise = () => writer.run(sql`UPDATE dataset SET version = version + 1`);

test("a snapshot stays what it was while others write, and the next one is of the newest state", () => {
  const before = versionIn(writer);
  const snapshot = takeSnapshot(file);
  raise();
  expect([versionIn(writer), versionIn(snapshot.store)]).toEqual([before + 1, before]);
  raise();
  const second = takeSnapshot(file);
  expect([versionIn(snapshot.store), versionIn(second.store)]).toEqual([before, before + 2]);
  snapshot.release();
  second.release();
  const third = takeSnapshot(file);
  expect(versionIn(third.store)).toBe(before + 2);
  third.release();
});

test("connections are used again, and only a few are kept", () => {
  const first = takeSnapshot(file);
  first.release();
  const again = takeSnapshot(file);
  expect(again.store).toBe(first.store);
  const many = Array.from({ length: 6 }, () => takeSnapshot(file));
  for (const snapshot of [again, ...many]) snapshot.release();
  expect([again, ...many].filter(({ store }) => store.$client.open).length).toBe(4);
});

test("a snapshot cannot write", () => {
  const snapshot = takeSnapshot(file);
  expect(() => snapshot.store.$client.exec("UPDATE dataset SET version = 0")).toThrow(/readonly/);
  snapshot.release();
});
