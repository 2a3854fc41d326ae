import { expect, test } from "vitest";

import { accountMoves } from "@/db/queries/account-moves";
import { anAccount, entry, total, wan, type LineDraft } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

function spent(year: number, whole: string | null, lines: readonly LineDraft[]): void {
  const tables = { "01": [total("expenditure", { amount: whole })], "03": lines };
  keep(anAccount({ year, tables }), `${year}`);
}
const moves = (year: number, stitch: "stitched" | "as-printed" = "stitched") =>
  accountMoves({ unit: "420105-qucaizhengju-benji", year, stitch });

test("the classes' changes and the rest come to the difference", async () => {
  spent(2023, "100.00", [
    entry("201", "一般公共服务支出", { total: "90.00" }),
    entry("208", "社会保障和就业支出", { total: "10.00" }),
  ]);
  // Table 01 states 1.50 more than the classes; 208 is gone, 229 negative and new.
  spent(2024, "92.00", [
    entry("201", "一般公共服务支出", { total: "95.00" }),
    entry("229", "其他支出", { total: "-4.50" }),
  ]);
  expect(await moves(2024)).toEqual({
    before: wan("100.00"),
    now: wan("92.00"),
    classes: [
      {
        code: "201",
        name: "一般公共服务支出",
        before: wan("90.00"),
        now: wan("95.00"),
        change: wan("5.00"),
      },
      {
        code: "208",
        name: "社会保障和就业支出",
        before: wan("10.00"),
        now: null,
        change: wan("-10.00"),
      },
      { code: "229", name: "其他支出", before: null, now: wan("-4.50"), change: wan("-4.50") },
    ],
    rest: wan("1.50"),
    moved: [],
  });
});

test("a group that moved to another class is no change unless as printed", async () => {
  // What moved in years before the last is not said of the last.
  spent(2017, "30.00", [
    entry("215", "资源勘探信息等支出", { total: "30.00" }),
    entry("21506", "安全生产监管", { total: "30.00" }),
  ]);
  spent(2018, "40.00", [
    entry("215", "资源勘探信息等支出", { total: "40.00" }),
    entry("21506", "安全生产监管", { total: "40.00" }),
  ]);
  spent(2019, "45.00", [
    entry("224", "灾害防治及应急管理支出", { total: "45.00" }),
    entry("22401", "应急管理事务", { total: "45.00" }),
  ]);
  expect(await moves(2019)).toMatchObject({
    classes: [{ code: "224", before: wan("40.00"), now: wan("45.00"), change: wan("5.00") }],
    moved: [{ from: "21506", years: [2018], fen: wan("40.00") }],
  });
  expect(await moves(2019, "as-printed")).toMatchObject({
    classes: [
      { code: "215", change: wan("-40.00") },
      { code: "224", change: wan("45.00") },
    ],
    moved: [],
  });
});

test("from zero there are changes", async () => {
  spent(2023, "0.00", [entry("201", "一般公共服务支出", { total: "0.00" })]);
  spent(2024, "3.00", [entry("201", "一般公共服务支出", { total: "3.00" })]);
  expect(await moves(2024)).toMatchObject({
    before: 0,
    classes: [{ before: 0, now: wan("3.00"), change: wan("3.00") }],
    rest: 0,
  });
});

test("without an account of the year before, or without its total, there is nothing to compare with", async () => {
  spent(2022, "80.00", []);
  spent(2024, "100.00", []);
  expect(await moves(2024)).toBeNull();
  spent(2023, null, []);
  expect(await moves(2024)).toBeNull();
});
