import { expect, test } from "vitest";

import { unitClasses } from "@/db/queries/unit-classes";
import { anAccount, entry, total, wan, type LineDraft } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

const unit = "420105-qucaizhengju-benji";
function spent(year: number, lines: readonly LineDraft[]): void {
  keep(anAccount({ year, tables: { "03": lines } }), `${year}`);
}
const byCode = async (stitch: "stitched" | "as-printed") => {
  const { classes } = await unitClasses({ unit, stitch });
  return classes.map(({ code, values }) => [code, ...values]);
};

test("a group that went to another class counts there from the first year, and both ways come to the same", async () => {
  spent(2018, [
    entry("201", "一般公共服务支出", { total: "60.00" }),
    entry("215", "资源勘探信息等支出", { total: "40.00" }),
    entry("21506", "安全生产监管", { total: "30.00" }),
  ]);
  spent(2019, [
    entry("201", "一般公共服务支出", { total: "66.00" }),
    entry("224", "灾害防治及应急管理支出", { total: "33.00" }),
    entry("22401", "应急管理事务", { total: "33.00" }),
  ]);
  expect(await byCode("stitched")).toEqual([
    ["201", wan("60.00"), wan("66.00")],
    ["215", wan("10.00"), null],
    ["224", wan("30.00"), wan("33.00")],
  ]);
  expect(await byCode("as-printed")).toEqual([
    ["201", wan("60.00"), wan("66.00")],
    ["215", wan("40.00"), null],
    ["224", null, wan("33.00")],
  ]);
  const [stitched, printed] = [
    await unitClasses({ unit, stitch: "stitched" }),
    await unitClasses({ unit, stitch: "as-printed" }),
  ];
  expect(stitched.totals).toEqual([wan("100.00"), wan("99.00")]);
  expect(printed.totals).toEqual(stitched.totals);
  expect(printed.moved).toEqual([]);
  expect(stitched.moved).toEqual([
    {
      from: "21506",
      fromName: "安全生产监管",
      toClass: "224",
      since: 2019,
      years: [2018],
      fen: wan("30.00"),
    },
  ]);
});

test("a class that was renamed stays one, under today's name or the printed one", async () => {
  spent(2018, [entry("207", "文化体育与传媒支出", { total: "5.00" })]);
  spent(2019, [entry("207", "文化旅游体育与传媒支出", { total: "6.00" })]);
  const { classes, renamed } = await unitClasses({ unit, stitch: "stitched" });
  expect(classes).toEqual([
    { code: "207", name: "文化旅游体育与传媒支出", values: [wan("5.00"), wan("6.00")] },
  ]);
  expect(renamed).toMatchObject([{ from: "207", fromName: "文化体育与传媒支出", since: 2019 }]);
});

test("a year without an account is no year; a year that states no class is blank, not zero", async () => {
  spent(2021, [entry("201", "一般公共服务支出", { total: "7.00" })]);
  spent(2023, [entry("201", "一般公共服务支出", { total: null })]);
  spent(2024, [entry("201", "一般公共服务支出", { total: "0.00" })]);
  expect(await unitClasses({ unit, stitch: "stitched" })).toMatchObject({
    years: [2021, 2023, 2024],
    classes: [{ code: "201", values: [wan("7.00"), null, 0] }],
    totals: [wan("7.00"), null, 0],
  });
});

test("years outside of those asked for do not count", async () => {
  spent(2021, [entry("201", "一般公共服务支出", { total: "7.00" })]);
  spent(2022, [entry("208", "社会保障和就业支出", { total: "8.00" })]);
  expect(await unitClasses({ unit, stitch: "stitched", from: 2022, to: 2023 })).toMatchObject({
    years: [2022],
    classes: [{ code: "208", values: [wan("8.00")] }],
  });
});

test("a negative class stays negative, and lessens the total", async () => {
  spent(2024, [
    entry("201", "一般公共服务支出", { total: "10.00" }),
    entry("229", "其他支出", { total: "-4.00" }),
  ]);
  expect(await unitClasses({ unit, stitch: "stitched" })).toMatchObject({
    classes: [{ values: [wan("10.00")] }, { values: [wan("-4.00")] }],
    totals: [wan("6.00")],
  });
});

test("an earlier version of a year does not count", async () => {
  const version = (spending: string, published: string, minute: number) =>
    keep(
      anAccount({
        published,
        tables: {
          "01": [total("expenditure", { amount: spending })],
          "03": [entry("201", "一般公共服务支出", { total: spending })],
        },
      }),
      published,
      minute,
    );
  version("9.00", "2025-09-29", 1);
  version("8.00", "2025-03-01", 2);
  expect(await byCode("stitched")).toEqual([["201", wan("9.00")]]);
});
