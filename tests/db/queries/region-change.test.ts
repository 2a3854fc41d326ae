import { expect, test } from "vitest";

import { regionChange } from "@/db/queries/region-change";
import { anAccount, entry, total, wan, type LineDraft } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

function spent(unit: string, year: number, whole: string, lines: readonly LineDraft[]): void {
  const tables = { "01": [total("expenditure", { amount: whole })], "03": lines };
  keep(anAccount({ unit: `武汉市汉阳区${unit}`, year, tables }), `${unit}${year}`);
}
const asked = { region: "420105", cohort: "all", stitch: "stitched" } as const;

test("classes of the units of both years; units that came or went and misprints by themselves", async () => {
  spent("财政局", 2023, "100.00", [
    entry("201", "一般公共服务支出", { total: "80.00" }),
    entry("208", "社会保障和就业支出", { total: "20.00" }),
  ]);
  // Table 01 states 0.50 more than the classes of table 03.
  spent("财政局", 2024, "110.50", [
    entry("201", "一般公共服务支出", { total: "95.00" }),
    entry("208", "社会保障和就业支出", { total: "15.00" }),
  ]);
  spent("旅游局", 2023, "30.00", [entry("216", "商业服务业等支出", { total: "30.00" })]);
  spent("医疗保障局", 2024, "12.00", [entry("210", "卫生健康支出", { total: "12.00" })]);
  expect(await regionChange({ ...asked, year: 2024 })).toEqual({
    before: wan("130.00"),
    now: wan("122.50"),
    same: { units: 1, before: wan("100.00"), now: wan("110.50") },
    left: { units: 1, total: wan("30.00") },
    joined: { units: 1, total: wan("12.00") },
    classes: [
      {
        code: "201",
        name: "一般公共服务支出",
        before: wan("80.00"),
        now: wan("95.00"),
        change: wan("15.00"),
      },
      {
        code: "208",
        name: "社会保障和就业支出",
        before: wan("20.00"),
        now: wan("15.00"),
        change: wan("-5.00"),
      },
    ],
    rest: wan("0.50"),
  });
});

test("a group that moved to another class is no change, unless years are compared as printed", async () => {
  spent("应急管理局", 2018, "40.00", [
    entry("215", "资源勘探信息等支出", { total: "40.00" }),
    entry("21506", "安全生产监管", { total: "40.00" }),
  ]);
  spent("应急管理局", 2019, "45.00", [
    entry("224", "灾害防治及应急管理支出", { total: "45.00" }),
    entry("22401", "应急管理事务", { total: "45.00" }),
  ]);
  const changes = async (stitch: "stitched" | "as-printed") =>
    (await regionChange({ ...asked, year: 2019, stitch }))?.classes.map(
      ({ code, before, now, change }) => [code, before, now, change],
    );
  expect(await changes("stitched")).toEqual([["224", wan("40.00"), wan("45.00"), wan("5.00")]]);
  expect(await changes("as-printed")).toEqual([
    ["215", wan("40.00"), 0, wan("-40.00")],
    ["224", 0, wan("45.00"), wan("45.00")],
  ]);
});

test("a gap of a year leaves nothing to compare with; of the same units nobody came or went", async () => {
  spent("财政局", 2022, "100.00", []);
  spent("财政局", 2024, "100.00", []);
  expect(await regionChange({ ...asked, year: 2024 })).toBeNull();
  spent("财政局", 2023, "90.00", []);
  spent("民政局", 2024, "7.00", []);
  expect(await regionChange({ ...asked, year: 2024, cohort: "same" })).toMatchObject({
    before: wan("90.00"),
    now: wan("100.00"),
    joined: { units: 0, total: 0 },
    rest: wan("10.00"),
  });
});
