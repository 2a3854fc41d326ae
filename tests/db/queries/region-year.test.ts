import { expect, test } from "vitest";

import { regionCoverage } from "@/db/queries/region-coverage";
import { executionByPeers, unitExecution } from "@/db/queries/region-execution";
import { regionSangong } from "@/db/queries/region-sangong";
import { regionTrend } from "@/db/queries/region-trend";
import { regionUnits } from "@/db/queries/region-units";
import { regionYear } from "@/db/queries/region-year";
import { store } from "@/db/client";
import { applyRegistry } from "@/db/unit-registry";
import { anAccount, total, wan, type AccountDraft, type StatementDraft } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

function spent(unit: string, year: number, amount: string, draft: AccountDraft = {}): void {
  const tables = { "01": [total("expenditure", { amount })], ...draft.tables };
  keep(anAccount({ ...draft, unit: `武汉市汉阳区${unit}`, year, tables }), `${unit}${year}`);
}

function executed(
  key: "initialBudget" | "adjustedBudget",
  budget: string,
  actual: string,
): readonly StatementDraft[] {
  const basis = key === "initialBudget" ? "年初预算" : "全年预算";
  return [
    { key, says: budget, basis, passage: 1 },
    { key: "actual", says: actual, passage: 1 },
    { key: "completionRate", says: "1.0%", basis, passage: 1 },
  ];
}

test("the two kinds of budget are never added; a ratio is of sums, over those that state both", async () => {
  spent("财政局", 2024, "100.00", { stated: executed("initialBudget", "100.00", "90.00") });
  spent("教育局", 2024, "300.00", { stated: executed("initialBudget", "300.00", "330.00") });
  spent("民政局", 2024, "50.00", { stated: executed("adjustedBudget", "50.00", "40.00") });
  spent("审计局", 2024, "20.00", { stated: executed("initialBudget", "0.00", "5.00") });
  spent("统计局", 2024, "10.00");
  const units = await regionUnits("420105", 2024, "all");
  const figures = regionYear(units);
  expect(figures).toMatchObject({
    accounts: 5,
    expenditure: { fen: wan("480.00"), accounts: 5 },
    change: null,
    execution: [
      { basis: "年初预算", budget: wan("400.00"), actual: wan("425.00"), accounts: 3 },
      { basis: "全年预算", budget: wan("50.00"), actual: wan("40.00"), accounts: 1 },
    ],
  });
  const rows = unitExecution(units, "年初预算");
  expect(rows.map(({ row, rate }) => [row.unit.shortName, rate])).toEqual([
    ["区教育局", 1.1],
    ["区财政局", 0.9],
    // A budget of zero has no rate, and is in no strip.
    ["区审计局", null],
  ]);
  expect(executionByPeers(rows)).toMatchObject([
    { peerGroup: "政府部门", median: null, rows: [{ rate: 1.1 }, { rate: 0.9 }] },
  ]);
});

test("a median is that of three rates or more", async () => {
  for (const [unit, actual] of [
    ["财政局", "90.00"],
    ["教育局", "80.00"],
    ["民政局", "110.00"],
    ["审计局", "100.00"],
  ] as const)
    spent(unit, 2024, "100.00", { stated: executed("initialBudget", "100.00", actual) });
  const units = await regionUnits("420105", 2024, "all");
  expect(executionByPeers(unitExecution(units, "年初预算"))[0]?.median).toBe(0.95);
});

const sangong = (
  budget: string | null,
  actual: string | null,
  reception: string | null = null,
) => ({
  tables: {
    "09": [total("budget", { total: budget }), total("actual", { total: actual, reception })],
  },
});

test("“三公”: over those that state it; the change over those that do in both years", async () => {
  spent("财政局", 2023, "90.00", sangong("5.00", "4.00", "4.00"));
  spent("财政局", 2024, "100.00", sangong("5.00", "3.00", "1.00"));
  spent("教育局", 2024, "300.00", sangong(null, "2.00"));
  spent("民政局", 2024, "50.00");
  const figures = regionYear(await regionUnits("420105", 2024, "all"));
  expect(figures).toMatchObject({
    sangong: { fen: wan("5.00"), accounts: 2 },
    sangongOfBudget: { budget: wan("5.00"), actual: wan("3.00") },
    sangongChange: { accounts: 1, before: wan("4.00"), now: wan("3.00") },
    change: { accounts: 1, before: wan("90.00"), now: wan("100.00"), derived: 0 },
  });
  expect(await regionSangong("420105", "all")).toEqual([
    {
      year: 2023,
      accounts: 1,
      total: wan("4.00"),
      abroad: null,
      vehiclePurchase: null,
      vehicleRunning: null,
      reception: wan("4.00"),
      rest: 0,
      budget: wan("5.00"),
      budgeted: wan("4.00"),
      withBudget: 1,
    },
    {
      year: 2024,
      accounts: 2,
      total: wan("5.00"),
      abroad: null,
      vehiclePurchase: null,
      vehicleRunning: null,
      reception: wan("1.00"),
      // 3.00 − 1.00 of one, and 2.00 that the other does not part.
      rest: wan("4.00"),
      budget: wan("5.00"),
      budgeted: wan("3.00"),
      withBudget: 1,
    },
  ]);
});

test("the trend of whoever published, and of the same units", async () => {
  spent("财政局", 2022, "80.00");
  spent("财政局", 2023, "90.00");
  spent("财政局", 2024, "100.00");
  spent("民政局", 2022, "10.00");
  spent("民政局", 2024, "20.00");
  const amounts = async (cohort: "all" | "same") =>
    (await regionTrend("420105", cohort)).map((row) => [row.year, row.accounts, row.expenditure]);
  expect(await amounts("all")).toEqual([
    [2022, 2, wan("90.00")],
    [2023, 1, wan("90.00")],
    [2024, 2, wan("120.00")],
  ]);
  expect(await amounts("same")).toEqual([
    [2022, 1, wan("80.00")],
    [2023, 1, wan("90.00")],
    [2024, 1, wan("100.00")],
  ]);
  const coverage = await regionCoverage("420105");
  expect(
    coverage.map(({ year, published, missing }) => [
      year,
      published,
      missing.map((unit) => unit.shortName),
    ]),
  ).toEqual([
    [2022, 2, []],
    [2023, 1, ["区民政局"]],
    [2024, 2, []],
  ]);
  expect(coverage[1]?.missing[0]?.lastYear).toBe(2022);
});

test("registered units are missing until their successor took over, or where a 汇总 has them", async () => {
  spent("财政局", 2023, "80.00");
  spent("财政局", 2024, "90.00");
  spent("旅游局", 2023, "10.00");
  spent("教育局", 2024, "10.00", { scope: "汇总" });
  spent("教育局（本级）", 2023, "10.00");
  const register = {
    aliases: [],
    region: "420105",
    peerGroup: null,
    parent: null,
    staff: [],
    scope: null,
  } as const;
  const units = await regionUnits("420105", 2023, "all");
  const idOf = (shortName: string) =>
    units.find(({ unit }) => unit.shortName === shortName)!.unit.id;
  const missing = async (year: number) =>
    (await regionCoverage("420105"))
      .find((each) => each.year === year)
      ?.missing.map(({ shortName }) => shortName);
  expect(await missing(2024)).toEqual(["区旅游局"]);
  applyRegistry(store(), [
    {
      ...register,
      id: idOf("区旅游局"),
      name: "武汉市汉阳区旅游局",
      successors: [idOf("区财政局")],
      succeededIn: 2024,
    },
    {
      ...register,
      id: idOf("区财政局"),
      name: "武汉市汉阳区财政局",
      successors: [],
      succeededIn: null,
    },
  ]);
  expect(await missing(2024)).toEqual([]);
});
