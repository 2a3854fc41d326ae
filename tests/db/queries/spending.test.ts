import { beforeEach, expect, test } from "vitest";

import { spending } from "@/db/queries/spending";
import { anAccount, entry, total, wan } from "@/tests/factories";
import { keep, freshStoreForEachTest } from "../temporary-store";

freshStoreForEachTest();

const unit = "420105-qucaizhengju-benji";
let documentId = "";
beforeEach(() => {
  keep(
    anAccount({
      year: 2023,
      tables: {
        "03": [
          entry("201", "一般公共服务支出", { total: "500.00" }),
          entry("208", "社会保障和就业支出", { total: null }),
        ],
      },
    }),
    "2023.md",
  );
  ({ documentId } = keep(
    anAccount({
      tables: {
        "03": [
          total("total", { total: "608.94" }),
          entry("201", "一般公共服务支出", { total: "586.85", basic: "544.82", project: "42.03" }),
          entry("20101", "人大事务", { total: "0.01", basic: "0.01", project: null }),
          entry("2010101", "行政运行", { total: "0.01", basic: "0.01" }),
          entry("20131", "党委办公厅（室）及相关机构事务", {
            total: "586.84",
            basic: "544.81",
            project: "42.03",
          }),
          entry("208", "社会保障和就业支出", { total: "22.09", basic: "22.09", project: null }),
          entry("210", "卫生健康支出", { total: null }),
        ],
        "06": [
          entry("301", "工资福利支出", { amount: "567.36" }),
          entry("30101", "基本工资", { amount: "83.64" }),
        ],
      },
    }),
    "2024.md",
  ));
});

test("the classes, with shares and the change on the year before", async () => {
  const rows = await spending({ unit, year: 2024 });
  expect(rows).toMatchObject([
    {
      code: "201",
      name: "一般公共服务支出",
      level: 1,
      total: wan("586.85"),
      basic: wan("544.82"),
      project: wan("42.03"),
      previous: wan("500.00"),
      change: wan("86.85"),
      hasChildren: true,
      documentId,
      place: { block: 3, row: 2, column: 1, line: 302 },
      basicPlace: { block: 3, row: 2, column: 2 },
      projectPlace: { block: 3, row: 2, column: 3 },
    },
    // Blank the year before: nothing to compare with.
    {
      code: "208",
      project: null,
      previous: null,
      change: null,
      changeRate: null,
      hasChildren: false,
    },
    { code: "210", total: null, share: null, basicPlace: null },
  ]);
  expect(rows[0]?.share).toBeCloseTo(586.85 / 608.94, 12);
  expect(rows[0]?.changeRate).toBeCloseTo(0.1737, 12);
});

test("the groups of a class, the items of a group, nothing below an item", async () => {
  const codes = async (parent: string) =>
    (await spending({ unit, year: 2024, parent })).map(({ code, level }) => `${code} ${level}`);
  expect(await codes("201")).toEqual(["20101 2", "20131 2"]);
  expect(await codes("20101")).toEqual(["2010101 3"]);
  expect(await codes("2010101")).toEqual([]);
  expect(await codes("211")).toEqual([]);
});

test("the economic classes of table 06 have one amount", async () => {
  expect(await spending({ unit, year: 2024, table: "06" })).toMatchObject([
    { code: "301", total: wan("567.36"), basic: null, share: 1, hasChildren: true },
  ]);
});

test("a unit, year or table that is not there has no rows", async () => {
  expect(await spending({ unit, year: 2022 })).toEqual([]);
  expect(await spending({ unit: "420105-nobody", year: 2024 })).toEqual([]);
  expect(await spending({ unit, year: 2024, table: "07" })).toEqual([]);
});
