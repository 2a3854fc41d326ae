import { expect, test } from "vitest";

import { unitYearsVersions } from "@/db/queries/unit-years-versions";
import { anAccount, entry, total, wan, type LineDraft } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

const unit = "420105-qucaizhengju-benji";
const version = (published: string, lines: readonly LineDraft[], minute: number, year = 2024) =>
  keep(anAccount({ year, published, tables: { "03": lines } }), published, minute);

test("a restated year lists what reads otherwise, old against new, by publication and not by import", async () => {
  const newer = version(
    "2025-09-29",
    [
      entry("201", "一般公共服务支出", { total: "62.00", basic: "50.00", project: null }),
      entry("210", "卫生健康支出", { total: "7.00" }),
    ],
    1,
  );
  const older = version(
    "2025-03-01",
    [
      entry("201", "一般公共服务支出", { total: "60.00", basic: "50.00", project: "10.00" }),
      entry("208", "社会保障和就业支出", { total: "9.00" }),
    ],
    2,
  );
  version("2024-09-29", [], 3, 2023);
  const [only, ...others] = await unitYearsVersions(unit);
  expect(others).toEqual([]);
  expect(only?.versions).toEqual([
    {
      accountId: older.accountId,
      version: 2,
      published: "2025-03-01",
      current: false,
      documentId: older.documentId,
    },
    {
      accountId: newer.accountId,
      version: 1,
      published: "2025-09-29",
      current: true,
      documentId: newer.documentId,
    },
  ]);
  const changes = only?.changes.map(({ code, column, old, new: now }) => [
    code,
    column,
    old?.fen ?? null,
    now?.fen ?? null,
  ]);
  expect(changes?.toSorted()).toEqual([
    ["201", "project", wan("10.00"), null],
    ["201", "total", wan("60.00"), wan("62.00")],
    ["208", "total", wan("9.00"), null],
    ["210", "total", null, wan("7.00")],
  ]);
  expect(only?.changes.find(({ code }) => code === "210")?.new).toMatchObject({
    documentId: newer.documentId,
    place: { block: 3, row: 2, column: 1 },
  });
});

test("totals of the two sides are not mistaken for each other, nor a code printed twice", async () => {
  const lines = (income: string, second: string) => ({
    "01": [total("income", { amount: income }), total("expenditure", { amount: "5.00" })],
    "03": [
      entry("201", "一般公共服务支出", { total: "3.00" }),
      entry("201", "一般公共服务支出", { total: second }),
    ],
  });
  keep(anAccount({ published: "2025-03-01", tables: lines("5.00", "2.00") }), "a", 1);
  keep(anAccount({ published: "2025-09-29", tables: lines("6.00", "1.00") }), "b", 2);
  const [only] = await unitYearsVersions(unit);
  expect(
    only?.changes.map(({ table, key, old, new: now }) => [table, key, old?.fen, now?.fen]),
  ).toEqual([
    ["01", "income", wan("5.00"), wan("6.00")],
    ["03", null, wan("2.00"), wan("1.00")],
  ]);
});

test("what is only printed with more decimals is no change", async () => {
  version("2025-03-01", [entry("201", "一般公共服务支出", { total: "60.29", basic: "50.29" })], 1);
  version(
    "2025-09-29",
    [entry("201", "一般公共服务支出", { total: "60.284993", basic: "50.285007" })],
    2,
  );
  const [only] = await unitYearsVersions(unit);
  // 60.284993 is 60.28.
  expect(only?.changes.map(({ column }) => column)).toEqual(["total"]);
});

test("a year from two sources with the same figures is not restated", async () => {
  keep(anAccount(), "a.md", 1);
  keep(anAccount(), "b.md", 2);
  expect(await unitYearsVersions(unit)).toEqual([]);
});
