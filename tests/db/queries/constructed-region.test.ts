/**
 * A region written out by hand, in which everything happens that makes two sums differ: classes renamed,
 * merged, moved and split, units merged, a year missing, a year restated, a 本级 beside its 汇总, amounts below
 * zero, a year before of nothing and a budget of nothing. 万元.
 *
 *                     2017      2018              2019
 *   财政局            80        100, then 110     120
 *   工商局            55        60                — (now in 市场监督管理局)
 *   市场监督管理局    —         —                 70
 *   教育局（本级）    28        30                33
 *   教育局（汇总）    —         500 (with 30)     520 (with 33)
 *   体育局            2         0                 6
 *   民政局            40        —                 50
 */
import { describe, expect, test } from "vitest";

import { executionByUnits } from "@/db/queries/execution-by-units";
import { executionTrend } from "@/db/queries/execution-trend";
import { functionUnits } from "@/db/queries/function-units";
import { functionYears } from "@/db/queries/function-years";
import { regionChange } from "@/db/queries/region-change";
import { regionSpending } from "@/db/queries/region-spending";
import { regionTrend } from "@/db/queries/region-trend";
import { regionUnits } from "@/db/queries/region-units";
import { regionYear } from "@/db/queries/region-year";
import { anAccount, entry, total, wan, type AccountDraft } from "@/tests/factories";
import { keep, oneStoreForAllTests } from "../temporary-store";

const region = "420105";
type Cohort = "all" | "same";
type Stitch = "stitched" | "as-printed";

/** Codes and what is spent on them; the whole is what the classes come to. */
function spent(
  unit: string,
  year: number,
  lines: Readonly<Record<string, string>>,
  draft: AccountDraft & { readonly minute?: number } = {},
): void {
  const { minute = 1, ...said } = draft;
  const classes = Object.entries(lines).filter(([code]) => code.length === 3);
  const whole = classes.reduce((sum, [, amount]) => sum + Number(amount), 0);
  const tables = {
    "01": [total("expenditure", { amount: `${whole}.00` })],
    "03": Object.entries(lines).map(([code, amount]) => entry(code, code, { total: amount })),
  };
  keep(
    anAccount({ ...said, unit: `武汉市汉阳区${unit}`, year, tables }),
    `${unit}${year}${minute}`,
    minute,
  );
}

const executed = (budget: string, actual: string): AccountDraft => ({
  stated: [
    { key: "initialBudget", says: budget, basis: "年初预算", passage: 1 },
    { key: "actual", says: actual, passage: 1 },
  ],
});

oneStoreForAllTests(() => {
  // 207 was renamed in 2019 and kept its code. 20115, 20117 and 21010 were merged into 20138, 21506 moved
  // to 22401, in 2019. 21005 was split and has no one successor.
  spent("财政局", 2017, { "201": "72.00", "207": "8.00" });
  spent("财政局", 2018, { "201": "90.00", "207": "10.00" });
  const later = { published: "2026-01-05", minute: 2 };
  spent("财政局", 2018, { "201": "95.00", "207": "15.00" }, later);
  spent(
    "财政局",
    2019,
    { "201": "97.00", "20106": "97.00", "2010601": "99.00", "2010699": "-2.00", "207": "23.00" },
    executed("130.00", "117.00"),
  );
  spent("工商局", 2017, { "201": "50.00", "20115": "50.00", "210": "5.00", "21010": "5.00" });
  spent("工商局", 2018, {
    ...{ "201": "45.00", "20115": "40.00", "20117": "5.00" },
    ...{ "210": "15.00", "21010": "5.00", "21005": "10.00" },
  });
  spent("市场监督管理局", 2019, { "201": "62.00", "20138": "62.00", "210": "8.00" });
  for (const [year, own] of [
    [2017, "28.00"],
    [2018, "30.00"],
    [2019, "33.00"],
  ] as const)
    spent("教育局（本级）", year, { "205": own });
  const whole = { scope: "汇总" } as const;
  spent("教育局", 2018, { "205": "480.00", "215": "20.00", "21506": "20.00" }, whole);
  spent("教育局", 2019, { "205": "500.00", "224": "20.00", "22401": "20.00" }, whole);
  spent("体育局", 2017, { "207": "2.00" });
  spent("体育局", 2018, { "207": "0.00" });
  spent("体育局", 2019, { "207": "6.00" }, executed("0.00", "5.00"));
  spent("民政局", 2017, { "208": "40.00" });
  spent("民政局", 2019, { "208": "50.00" });
});

async function classes(year: number, cohort: Cohort, stitch: Stitch) {
  const rows = await regionSpending({ region, year, cohort, stitch, table: "03" });
  const ofClass = rows.filter(({ code }) => code.length === 3);
  return Object.fromEntries(ofClass.map((row) => [row.code, row.total]));
}

test("the trend: all units, with the newest version and no 本级 beside its 汇总; the same units", async () => {
  const trend = async (cohort: Cohort) =>
    (await regionTrend(region, cohort)).map((row) => [row.year, row.accounts, row.expenditure]);
  expect(await trend("all")).toEqual([
    // 80 + 55 + 28 + 2 + 40: there is no 汇总 yet, so the 本级 counts.
    [2017, 5, wan("205.00")],
    // 110 + 60 + 500 + 0.
    [2018, 4, wan("670.00")],
    // 120 + 70 + 520 + 6 + 50.
    [2019, 5, wan("766.00")],
  ]);
  // 财政局 and 体育局 alone are counted in all three years.
  expect(await trend("same")).toEqual([
    [2017, 2, wan("82.00")],
    [2018, 2, wan("110.00")],
    [2019, 2, wan("126.00")],
  ]);
});

describe("classes of 2018", () => {
  test("as printed, of all units: 670.00", async () => {
    expect(await classes(2018, "all", "as-printed")).toEqual({
      "201": wan("140.00"),
      "205": wan("480.00"),
      "207": wan("15.00"),
      "210": wan("15.00"),
      "215": wan("20.00"),
    });
  });

  test("stitched, of all units: 670.00 too, with 5.00 moved to 201 and 20.00 to 224", async () => {
    expect(await classes(2018, "all", "stitched")).toEqual({
      "201": wan("145.00"),
      "205": wan("480.00"),
      "207": wan("15.00"),
      // What was split stays.
      "210": wan("10.00"),
      "224": wan("20.00"),
    });
  });

  test("of the same units: 110.00 whichever way, because nothing of theirs was moved", async () => {
    const expected = { "201": wan("95.00"), "207": wan("15.00") };
    expect(await classes(2018, "same", "as-printed")).toEqual(expected);
    expect(await classes(2018, "same", "stitched")).toEqual(expected);
  });
});

test("a group that others were merged into, over the years and by unit", async () => {
  const years = async (stitch: Stitch) => {
    const found = await functionYears({
      region,
      cohort: "all",
      stitch,
      table: "03",
      code: "20138",
    });
    return found.years.map((row) => [row.year, row.total, row.units]);
  };
  expect(await years("as-printed")).toEqual([[2019, wan("62.00"), 1]]);
  expect(await years("stitched")).toEqual([
    // 50 + 5; 40 + 5 + 5.
    [2017, wan("55.00"), 1],
    [2018, wan("50.00"), 1],
    [2019, wan("62.00"), 1],
  ]);
  const units = await functionUnits({
    ...{ region, cohort: "all", stitch: "stitched", table: "03", code: "20138", year: 2019 },
  });
  // Another unit spent it the year before: there is nothing of its own to compare with.
  expect(units.map((row) => [row.unit.shortName, row.total, row.previous, row.change])).toEqual([
    ["区市场监督管理局", wan("62.00"), null, null],
  ]);
});

test("below zero: an item keeps its sign, and its class is what is left", async () => {
  const rows = await regionSpending({
    ...{ region, year: 2019, cohort: "same", stitch: "stitched", table: "03" },
  });
  expect(Object.fromEntries(rows.map((row) => [row.code, row.total]))).toEqual({
    "201": wan("97.00"),
    "20106": wan("97.00"),
    "2010601": wan("99.00"),
    "2010699": wan("-2.00"),
    "207": wan("29.00"),
  });
});

describe("the change to 2019", () => {
  const change = (cohort: Cohort, stitch: Stitch) =>
    regionChange({ region, year: 2019, cohort, stitch });
  const moves = async (cohort: Cohort, stitch: Stitch) =>
    (await change(cohort, stitch))?.classes.map((row) => [row.code, row.before, row.now]);

  test("of all units: who left, who joined, and the units of both years by class", async () => {
    expect(await change("all", "stitched")).toMatchObject({
      before: wan("670.00"),
      now: wan("766.00"),
      same: { units: 3, before: wan("610.00"), now: wan("646.00") },
      left: { units: 1, total: wan("60.00") },
      joined: { units: 2, total: wan("120.00") },
      rest: 0,
    });
    expect(await moves("all", "stitched")).toEqual([
      ["201", wan("95.00"), wan("97.00")],
      ["205", wan("480.00"), wan("500.00")],
      ["207", wan("15.00"), wan("29.00")],
      ["224", wan("20.00"), wan("20.00")],
    ]);
  });

  test("as printed, what was moved looks like an end and a beginning", async () => {
    expect(await moves("all", "as-printed")).toEqual([
      ["201", wan("95.00"), wan("97.00")],
      ["205", wan("480.00"), wan("500.00")],
      ["207", wan("15.00"), wan("29.00")],
      ["215", wan("20.00"), 0],
      ["224", 0, wan("20.00")],
    ]);
  });

  test("of the same units nobody left or joined", async () => {
    expect(await change("same", "stitched")).toMatchObject({
      before: wan("110.00"),
      now: wan("126.00"),
      left: { units: 0, total: 0 },
      joined: { units: 0, total: 0 },
    });
  });

  test("a 汇总 that is new takes the place of its 本级, and neither is counted with the other", async () => {
    expect(
      await regionChange({ region, year: 2018, cohort: "all", stitch: "stitched" }),
    ).toMatchObject({
      before: wan("205.00"),
      now: wan("670.00"),
      // 财政局 and 工商局 and 体育局.
      same: { units: 3, before: wan("137.00"), now: wan("170.00") },
      // 本级 28.00 and 民政局 40.00.
      left: { units: 2, total: wan("68.00") },
      joined: { units: 1, total: wan("500.00") },
    });
  });
});

test("each unit's change: none of a missing year, no rate of nothing, a restated year by its newest", async () => {
  const units = await regionUnits(region, 2019, "all");
  const rows = units.map((row) => [row.unit.shortName, row.previous, row.change, row.changeRate]);
  expect(rows).toEqual([
    ["区教育局", wan("500.00"), wan("20.00"), 0.04],
    ["区财政局", wan("110.00"), wan("10.00"), 10 / 110],
    ["区市场监督管理局", null, null, null],
    // Its year before is missing; 2017 is not the year before.
    ["区民政局", null, null, null],
    ["区体育局", 0, wan("6.00"), null],
  ]);
  expect(regionYear(units)).toMatchObject({
    expenditure: { fen: wan("766.00"), accounts: 5 },
    change: { accounts: 3, before: wan("610.00"), now: wan("646.00") },
  });
});

test("a budget of nothing has no rate, and is in the sums all the same", async () => {
  const rows = await executionByUnits(region, 2019, "initial");
  expect(rows.map((row) => [row.unit.shortName, row.budget, row.actual, row.rate])).toEqual([
    ["区财政局", wan("130.00"), wan("117.00"), 0.9],
    ["区体育局", 0, wan("5.00"), null],
  ]);
  const trend = await executionTrend(region, { low: 0.8, high: 1.2 });
  const initial = trend.find(({ year }) => year === 2019)?.kinds.initial;
  expect(initial).toMatchObject({
    count: 2,
    budget: wan("130.00"),
    actual: wan("122.00"),
    rate: 122 / 130,
    unrated: 1,
  });
});
