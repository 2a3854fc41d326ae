import { expect, test } from "vitest";

import { functionNames } from "@/db/queries/function-names";
import { functionRows } from "@/db/queries/function-rows";
import { functionUnits } from "@/db/queries/function-units";
import { functionYears } from "@/db/queries/function-years";
import { anAccount, entry, total, wan, type LineDraft } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

function spent(unit: string, year: number, whole: string, lines: readonly LineDraft[]): void {
  const tables = { "01": [total("expenditure", { amount: whole })], "03": lines };
  keep(anAccount({ unit: `武汉市汉阳区${unit}`, year, tables }), `${unit}${year}`);
}

/** Two offices until 2018, one since: 20115 and 20117 became 20138. */
function mergedOffices(): void {
  spent("工商行政管理局", 2018, "50.00", [
    entry("201", "一般公共服务支出", { total: "40.00" }),
    entry("20115", "工商行政管理事务", { total: "40.00" }),
    entry("2011501", "行政运行", { total: "40.00" }),
  ]);
  spent("质量技术监督局", 2018, "20.00", [
    entry("201", "一般公共服务支出", { total: "20.00" }),
    entry("20117", "质量技术监督与检验检疫事务", { total: "20.00" }),
  ]);
  for (const [year, amount] of [
    [2019, "66.00"],
    [2020, "70.00"],
  ] as const)
    spent("市场监督管理局", year, "100.00", [
      entry("201", "一般公共服务支出", { total: amount, basic: amount, project: null }),
      entry("20138", "市场监督管理事务", { total: amount, basic: amount, project: null }),
    ]);
}

const asked = { region: "420105", cohort: "all", stitch: "stitched", table: "03" } as const;

test("a group's years, stitched and as printed, with how many units state it", async () => {
  mergedOffices();
  const years = async (code: string, stitch: "stitched" | "as-printed") =>
    (await functionYears({ ...asked, code, stitch })).years.map((row) => [
      row.year,
      row.total,
      row.units,
    ]);
  expect(await years("20138", "stitched")).toEqual([
    [2018, wan("60.00"), 2],
    [2019, wan("66.00"), 1],
    [2020, wan("70.00"), 1],
  ]);
  expect(await years("20138", "as-printed")).toEqual([
    [2019, wan("66.00"), 1],
    [2020, wan("70.00"), 1],
  ]);
  expect(await years("20115", "as-printed")).toEqual([[2018, wan("40.00"), 1]]);
  expect(await years("20115", "stitched")).toEqual([]);
  // The class is the same either way: nothing left it.
  expect(await years("201", "stitched")).toEqual(await years("201", "as-printed"));
});

test("of each year the units add up to the whole", async () => {
  mergedOffices();
  const { years, byUnit } = await functionYears({ ...asked, code: "20138" });
  for (const { year, total, units } of years) {
    const own = [...byUnit.values()].flatMap((amounts) => amounts.get(year) ?? []);
    expect(own).toHaveLength(units);
    expect(own.reduce((sum, amount) => sum + amount, 0)).toBe(total);
  }
});

test("blank is not zero: basic and project by themselves", async () => {
  mergedOffices();
  expect((await functionYears({ ...asked, code: "20138" })).years.at(-1)).toMatchObject({
    total: wan("70.00"),
    basic: wan("70.00"),
    project: null,
  });
});

test("the units that state it, with share of their own spending, change and place", async () => {
  mergedOffices();
  spent("财政局", 2020, "10.00", [
    entry("201", "一般公共服务支出", { total: "10.00" }),
    entry("20106", "财政事务", { total: "10.00" }),
  ]);
  const rows = await functionUnits({ ...asked, code: "20138", year: 2020 });
  expect(rows).toMatchObject([
    {
      unit: { shortName: "区市场监督管理局" },
      total: wan("70.00"),
      share: 0.7,
      previous: wan("66.00"),
      change: wan("4.00"),
      changeRate: 4 / 66,
      printed: { code: "20138", name: "市场监督管理事务", place: { block: 3, row: 2, column: 1 } },
      others: 0,
    },
  ]);
  const before = await functionUnits({ ...asked, code: "20138", year: 2018 });
  expect(
    before.map(({ unit, printed, change }) => [unit.shortName, printed?.code, change]),
  ).toEqual([
    ["区工商行政管理局", "20115", null],
    ["区质量技术监督局", "20117", null],
  ]);
  expect(
    await functionUnits({ ...asked, code: "20138", year: 2018, stitch: "as-printed" }),
  ).toEqual([]);
});

test("its names as printed, and what the list says of how it came about", async () => {
  mergedOffices();
  const { printed, changes } = await functionNames({ ...asked, code: "20138" });
  expect(
    printed.map(({ code, name, from, to, accounts }) => [code, name, from, to, accounts]),
  ).toEqual([
    ["20115", "工商行政管理事务", 2018, 2018, 1],
    ["20117", "质量技术监督与检验检疫事务", 2018, 2018, 1],
    ["20138", "市场监督管理事务", 2019, 2020, 2],
  ]);
  expect(changes.map(({ from }) => from)).toEqual(["21010", "20115", "20117"]);
  const unstitched = await functionNames({ ...asked, code: "20138", stitch: "as-printed" });
  expect(unstitched.printed.map(({ code }) => code)).toEqual(["20138"]);
});

test("a code that accounts print and no list has is there, with its printed name", async () => {
  spent("财政局", 2024, "10.00", [
    entry("201", "一般公共服务支出", { total: "10.00" }),
    entry("20188", "自编的款", { total: "10.00" }),
  ]);
  expect((await functionYears({ ...asked, code: "20188" })).years).toMatchObject([
    { year: 2024, total: wan("10.00") },
  ]);
  expect((await functionNames({ ...asked, code: "20188" })).printed[0]?.name).toBe("自编的款");
});

test("all categories of a year with the year before and every year; null where none is stated", async () => {
  mergedOffices();
  const rows = await functionRows({ ...asked, year: 2019 });
  expect(rows).toEqual([
    {
      code: "201",
      name: "一般公共服务支出",
      total: wan("66.00"),
      previous: wan("60.00"),
      series: [
        { year: 2018, fen: wan("60.00") },
        { year: 2019, fen: wan("66.00") },
        { year: 2020, fen: wan("70.00") },
      ],
    },
    {
      code: "20138",
      name: "市场监督管理事务",
      total: wan("66.00"),
      previous: wan("60.00"),
      series: [
        { year: 2018, fen: wan("60.00") },
        { year: 2019, fen: wan("66.00") },
        { year: 2020, fen: wan("70.00") },
      ],
    },
  ]);
  const unstitched = await functionRows({ ...asked, year: 2019, stitch: "as-printed" });
  expect(unstitched.map(({ code, total: now, previous }) => [code, now, previous])).toEqual([
    ["201", wan("66.00"), wan("60.00")],
    ["20115", null, wan("40.00")],
    ["2011501", null, wan("40.00")],
    ["20117", null, wan("20.00")],
    ["20138", wan("66.00"), null],
  ]);
});

test("of the same units in all years none is left where all changed", async () => {
  mergedOffices();
  expect((await functionYears({ ...asked, code: "20138", cohort: "same" })).years).toEqual([]);
});
