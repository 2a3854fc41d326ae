import Database from "better-sqlite3";
import { expect, test } from "vitest";

import { keepStatements } from "@/db/keep-statements";

const NUMBERS = "SELECT 1 AS one, 2 AS two";

test("the same text is prepared once, whoever asks for it", () => {
  const sqlite = new Database(":memory:");
  keepStatements(sqlite);
  expect(sqlite.prepare(NUMBERS)).toBe(sqlite.prepare(NUMBERS));
  expect(sqlite.prepare(NUMBERS)).not.toBe(sqlite.prepare("SELECT 3"));
});

test("what one asker made of it, the next does not see", () => {
  const sqlite = new Database(":memory:");
  keepStatements(sqlite);
  expect(sqlite.prepare(NUMBERS).pluck().get()).toBe(1);
  expect(sqlite.prepare(NUMBERS).get()).toEqual({ one: 1, two: 2 });
  expect(sqlite.prepare(NUMBERS).raw().get()).toEqual([1, 2]);
  expect(sqlite.prepare(NUMBERS).get()).toEqual({ one: 1, two: 2 });
});

test("a statement follows a change of its table", () => {
  const sqlite = new Database(":memory:");
  keepStatements(sqlite);
  sqlite.exec("CREATE TABLE t (a)");
  const insert = "INSERT INTO t (a) VALUES (?)";
  sqlite.prepare(insert).run(1);
  sqlite.exec("ALTER TABLE t ADD COLUMN b DEFAULT 7");
  sqlite.prepare(insert).run(2);
  expect(sqlite.prepare("SELECT * FROM t").all()).toEqual([
    { a: 1, b: 7 },
    { a: 2, b: 7 },
  ]);
});

test("only so many are kept, those that were asked for last", () => {
  const sqlite = new Database(":memory:");
  keepStatements(sqlite, 2);
  const [first, second] = [sqlite.prepare("SELECT 1"), sqlite.prepare("SELECT 2")];
  expect(sqlite.prepare("SELECT 1")).toBe(first);
  sqlite.prepare("SELECT 3");
  expect(sqlite.prepare("SELECT 1")).toBe(first);
  expect(sqlite.prepare("SELECT 2")).not.toBe(second);
});
