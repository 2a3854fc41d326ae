import { describe, expect, test } from "vitest";

import { sangongByUnits } from "@/db/queries/sangong-by-units";
import { componentSums, costsByPeers, countSums, unitCost } from "@/db/queries/sangong-sums";
import { anAccount, total, wan, type AccountDraft, type LineDraft } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

type Cells = LineDraft["cells"];

function keepUnit(unit: string, draft: AccountDraft, year = 2024): void {
  keep(anAccount({ ...draft, unit: `武汉市汉阳区${unit}`, year }), `${unit}${year}`);
}

const table09 = (budget: Cells, actual: Cells): NonNullable<AccountDraft["tables"]> => ({
  "09": [total("budget", budget), total("actual", actual)],
});

const rowsOf = () => sangongByUnits({ region: "420105", year: 2024, component: "reception" });

describe("blank, zero, empty and missing", () => {
  test("a blank is in no sum, a zero is; a missing table is told apart", async () => {
    keepUnit("财政局", { tables: table09({ total: "5.00" }, { total: "0.00", reception: null }) });
    keepUnit("教育局", { tables: table09({ total: null }, { total: "3.00", reception: "3.00" }) });
    keepUnit("民政局", {});
    const rows = await rowsOf();
    const [whole, , , , , reception] = componentSums(rows);
    expect(whole).toMatchObject({ units: 2, actual: wan("3.00"), change: null });
    // Only one states a budget too.
    expect(whole?.ofBudget).toEqual({ units: 1, first: wan("5.00"), second: wan("0.00") });
    expect(reception).toMatchObject({ units: 1, actual: wan("3.00"), ofBudget: null });
    expect(componentSums(rows)[1]).toMatchObject({ component: "abroad", units: 0, actual: null });
    expect(rows.map(({ unit, table }) => [unit.shortName, table])).toEqual(
      expect.arrayContaining([
        ["区财政局", "read"],
        ["区民政局", "missing"],
      ]),
    );
    // The cell is there though it is blank; no cell is printed for the third.
    const placed = Object.fromEntries(rows.map(({ unit, place }) => [unit.shortName, place]));
    expect(placed["区财政局"]).toMatchObject({ block: 9, row: 2, column: 2 });
    expect(placed["区民政局"]).toBeNull();
  });
});

test("over budget and risen, and the change over the units that state both years", async () => {
  keepUnit("财政局", { tables: table09({}, { total: "4.00" }) }, 2023);
  keepUnit("财政局", { tables: table09({ total: "5.00" }, { total: "6.00" }) });
  keepUnit("教育局", { tables: table09({}, { total: "2.00" }) }, 2023);
  keepUnit("教育局", { tables: table09({ total: "2.00" }, { total: "1.00" }) });
  keepUnit("民政局", { tables: table09({ total: "9.00" }, { total: "9.00" }) });
  const [whole] = componentSums(await rowsOf());
  expect(whole).toEqual({
    component: "total",
    units: 3,
    actual: wan("16.00"),
    ofBudget: { units: 3, first: wan("16.00"), second: wan("16.00") },
    change: { units: 2, first: wan("6.00"), second: wan("7.00") },
    // 9 of 9 is not over.
    over: 1,
    rose: 1,
  });
});

test("counts: of those that state them, a stated 0 among them; guests from abroad apart", async () => {
  keepUnit("财政局", {
    stated: [
      { key: "receptions", says: 10, name: "国内" },
      { key: "receptions", says: 2, name: "外事" },
      { key: "vehiclesKept", says: 0 },
    ],
  });
  keepUnit("教育局", { stated: [{ key: "receptions", says: 5 }] });
  const counts = Object.fromEntries(
    countSums(await rowsOf()).map(({ key, units, count }) => [key, [units, count]]),
  );
  expect(counts).toMatchObject({
    receptions: [2, 15],
    foreignReceptions: [1, 2],
    vehiclesKept: [1, 0],
    delegations: [0, null],
  });
});

test("a cost each is a ratio of sums, over the units that state both", async () => {
  const kept = (running: string | null, cars: number | null): AccountDraft => ({
    tables: table09({}, { vehicleRunning: running }),
    stated: cars === null ? [] : [{ key: "vehiclesKept", says: cars }],
  });
  keepUnit("财政局", kept("6.00", 2));
  keepUnit("教育局", kept("4.00", 8));
  // No cars, or one of the two not stated: no cost of one.
  keepUnit("民政局", kept("3.00", 0));
  keepUnit("审计局", kept("3.00", null));
  keepUnit("统计局", kept(null, 3));
  const cost = unitCost(await rowsOf(), "kept");
  // 10.00 by 10 cars; the mean of 3.00 and 0.50 would be 1.75.
  expect(cost).toMatchObject({ amount: wan("10.00"), count: 10, each: wan("1.00") });
  expect(cost.rows.map(({ row, each }) => [row.unit.shortName, each])).toEqual([
    ["区财政局", wan("3.00")],
    ["区教育局", wan("0.50")],
  ]);
  expect(costsByPeers(cost.rows)).toMatchObject([{ median: null }]);
  expect(unitCost(await rowsOf(), "delegate").each).toBeNull();
});

test("a 本级 within a 汇总 is in no sum", async () => {
  const tables = table09({}, { total: "3.00" });
  keep(anAccount({ unit: "武汉市汉阳区教育局", scope: "汇总", tables }), "whole");
  keep(anAccount({ unit: "武汉市汉阳区教育局（本级）", scope: "本级", tables }), "own");
  expect((await rowsOf()).map(({ actual }) => actual.total)).toEqual([wan("3.00")]);
});
