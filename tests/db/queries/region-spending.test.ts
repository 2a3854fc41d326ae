import { describe, expect, test } from "vitest";

import { regionSpending } from "@/db/queries/region-spending";
import { anAccount, entry, total, wan, type LineDraft } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

const finance = "武汉市汉阳区财政局";
const market = "武汉市汉阳区市场监督管理局";

function spent(unit: string, year: number, lines: readonly LineDraft[], scope?: "汇总"): void {
  keep(
    anAccount({ unit, year, tables: { "03": lines }, ...(scope && { scope }) }),
    `${unit}${year}`,
  );
}

async function totals(year: number, stitch: "stitched" | "as-printed" = "stitched") {
  const rows = await regionSpending({
    region: "420105",
    year,
    cohort: "all",
    stitch,
    table: "03",
  });
  return Object.fromEntries(rows.map((row) => [row.code, row.total]));
}

/** What the region spends is in the classes, whatever is moved between them. */
async function grandTotal(year: number, stitch: "stitched" | "as-printed") {
  const classes = Object.entries(await totals(year, stitch)).filter(([code]) => code.length === 3);
  return classes.reduce((sum, [, amount]) => sum + (amount ?? 0), 0);
}

test("classes, groups and items, added up over units, each measure by itself", async () => {
  spent(finance, 2024, [
    entry("201", "一般公共服务支出", { total: "50.00", basic: "40.00", project: "10.00" }),
    entry("20106", "财政事务", { total: "50.00", basic: "40.00", project: "10.00" }),
    entry("2010601", "行政运行", { total: "40.00", basic: "40.00", project: null }),
    entry("2010699", "其他财政事务支出", { total: "10.00", basic: null, project: "10.00" }),
  ]);
  spent(market, 2024, [
    entry("201", "一般公共服务支出", { total: "30.00", basic: "30.00", project: null }),
    entry("20138", "市场监督管理事务", { total: "30.00", basic: "30.00", project: null }),
    entry("2013801", "行政运行", { total: "30.00", basic: "30.00", project: null }),
  ]);
  const rows = await regionSpending({
    region: "420105",
    year: 2024,
    cohort: "all",
    stitch: "stitched",
    table: "03",
  });
  expect(rows.find(({ code }) => code === "201")).toEqual({
    code: "201",
    name: "一般公共服务支出",
    total: wan("80.00"),
    basic: wan("70.00"),
    project: wan("10.00"),
  });
  expect(rows.find(({ code }) => code === "2010601")?.project).toBeNull();
  expect(rows.map(({ code }) => code)).toEqual([
    "201",
    "20106",
    "2010601",
    "2010699",
    "20138",
    "2013801",
  ]);
});

describe("stitched to today's categories", () => {
  test("groups that were merged into one of another class go over with their items", async () => {
    spent(market, 2018, [
      entry("201", "一般公共服务支出", { total: "60.00" }),
      entry("20115", "工商行政管理事务", { total: "40.00" }),
      entry("2011501", "行政运行", { total: "40.00" }),
      entry("20117", "质量技术监督与检验检疫事务", { total: "20.00" }),
      entry("210", "医疗卫生与计划生育支出", { total: "15.00" }),
      entry("21010", "食品和药品监督管理事务", { total: "5.00" }),
      entry("21004", "公共卫生", { total: "10.00" }),
    ]);
    expect(await totals(2018)).toMatchObject({
      "201": wan("65.00"),
      "20138": wan("65.00"),
      "210": wan("10.00"),
      "21004": wan("10.00"),
    });
    expect(await totals(2018)).not.toHaveProperty("20115");
    expect(await totals(2018, "as-printed")).toMatchObject({
      "201": wan("60.00"),
      "20115": wan("40.00"),
      "210": wan("15.00"),
      "21010": wan("5.00"),
    });
    expect(await grandTotal(2018, "stitched")).toBe(wan("75.00"));
    expect(await grandTotal(2018, "as-printed")).toBe(wan("75.00"));
  });

  test("a renamed class keeps its code, and is named as today, or as it was printed", async () => {
    spent(finance, 2018, [entry("207", "文化体育与传媒支出", { total: "7.00" })]);
    const names = async (stitch: "stitched" | "as-printed") =>
      (
        await regionSpending({ region: "420105", year: 2018, cohort: "all", stitch, table: "03" })
      ).map(({ code, name }) => [code, name]);
    expect(await names("stitched")).toEqual([["207", "文化旅游体育与传媒支出"]]);
    expect(await names("as-printed")).toEqual([["207", "文化体育与传媒支出"]]);
  });

  test("a class that all went out of is gone; a printed zero stays", async () => {
    spent(finance, 2018, [
      entry("215", "资源勘探信息等支出", { total: "4.00" }),
      entry("21506", "安全生产监管", { total: "4.00" }),
      entry("229", "其他支出", { total: "0.00" }),
      entry("22999", "其他支出", { total: "0.00" }),
    ]);
    expect(await totals(2018)).toEqual({
      "224": wan("4.00"),
      "22401": wan("4.00"),
      "229": 0,
      "22999": 0,
    });
  });

  test("what was split has no one successor and stays", async () => {
    spent(finance, 2015, [
      entry("210", "医疗卫生与计划生育支出", { total: "9.00" }),
      entry("21005", "医疗保障", { total: "9.00" }),
    ]);
    expect(await totals(2015)).toEqual({ "210": wan("9.00"), "21005": wan("9.00") });
  });

  test("an item that moved from a group that is not the sum of its parts", async () => {
    spent(finance, 2018, [
      entry("208", "社会保障和就业支出", { total: "100.00" }),
      entry("20802", "民政管理事务", { total: "90.00" }),
      // Moved to 20828 in 2019. The group states 20.00 more than its items.
      entry("2080204", "拥军优属", { total: "30.00" }),
      entry("2080299", "其他民政管理事务支出", { total: "40.00" }),
    ]);
    expect(await totals(2018)).toEqual({
      "208": wan("100.00"),
      "20802": wan("60.00"),
      "2080299": wan("40.00"),
      "20828": wan("30.00"),
      "2082804": wan("30.00"),
    });
  });
});

test("negative amounts are added with their sign; an item without class or group is not lost", async () => {
  spent(finance, 2024, [
    entry("201", "一般公共服务支出", { total: "10.00" }),
    entry("20106", "财政事务", { total: "10.00" }),
    entry("2010601", "行政运行", { total: "12.50" }),
    entry("2010699", "其他财政事务支出", { total: "-2.50" }),
    entry("2299999", "其他支出", { total: "3.00" }),
  ]);
  expect(await totals(2024)).toEqual({
    "201": wan("10.00"),
    "20106": wan("10.00"),
    "2010601": wan("12.50"),
    "2010699": wan("-2.50"),
    "229": wan("3.00"),
    "22999": wan("3.00"),
    "2299999": wan("3.00"),
  });
});

test("本级 is not added to the 汇总 that has it; a code that is in no list keeps its name", async () => {
  spent("武汉市汉阳区教育局（本级）", 2024, [entry("205", "教育支出", { total: "100.00" })]);
  spent(
    "武汉市汉阳区教育局",
    2024,
    [
      entry("205", "教育支出", { total: "500.00" }),
      entry("20588", "自编的款", { total: "500.00" }),
    ],
    "汇总",
  );
  const rows = await regionSpending({
    region: "420105",
    year: 2024,
    cohort: "all",
    stitch: "stitched",
    table: "03",
  });
  expect(rows.map(({ code, name, total: amount }) => [code, name, amount])).toEqual([
    ["205", "教育支出", wan("500.00")],
    ["20588", "自编的款", wan("500.00")],
  ]);
});

test("the same units, where one came later; table 05 by itself; a restated year by its newest", async () => {
  spent(finance, 2023, [entry("201", "一般公共服务支出", { total: "10.00" })]);
  spent(finance, 2024, [entry("201", "一般公共服务支出", { total: "11.00" })]);
  spent(market, 2024, [entry("201", "一般公共服务支出", { total: "30.00" })]);
  keep(
    anAccount({
      unit: finance,
      year: 2024,
      published: "2025-12-01",
      tables: {
        "03": [entry("201", "一般公共服务支出", { total: "12.00" })],
        "05": [
          total("total", { total: "4.00" }),
          entry("201", "一般公共服务支出", { total: "4.00" }),
        ],
      },
    }),
    "restated",
    2,
  );
  const sum = async (cohort: "all" | "same", table: "03" | "05") =>
    (await regionSpending({ region: "420105", year: 2024, cohort, stitch: "stitched", table })).map(
      ({ total: amount }) => amount,
    );
  expect(await sum("all", "03")).toEqual([wan("42.00")]);
  expect(await sum("same", "03")).toEqual([wan("12.00")]);
  expect(await sum("all", "05")).toEqual([wan("4.00")]);
});
