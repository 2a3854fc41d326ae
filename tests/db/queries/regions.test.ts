import { expect, test } from "vitest";

import { listRegions, mainRegion } from "@/db/queries/regions";
import { anAccount, total } from "@/tests/factories";
import { keep, freshStoreForEachTest } from "../temporary-store";

freshStoreForEachTest();

const simulated = (year: number) =>
  keep(anAccount({ origin: "simulated", region: "990101", year }), `simulated ${year}`);

test("an empty store has no region", async () => {
  expect(await mainRegion()).toBeNull();
  expect(await listRegions()).toEqual([]);
});

test("regions with what they hold, superseded versions not counted", async () => {
  keep(anAccount({ year: 2022 }), "a");
  keep(anAccount({ year: 2024 }), "b");
  keep(anAccount({ tables: { "01": [total("expenditure", { amount: "1.00" })] } }), "c");
  keep(anAccount({ unit: "武汉市汉阳区教育局" }), "d");
  simulated(2024);
  expect(await listRegions()).toEqual([
    {
      code: "420105",
      name: "武汉市汉阳区",
      simulated: false,
      units: 2,
      accounts: 3,
      years: [2022, 2024],
    },
    { code: "990101", name: "武汉市汉阳区", simulated: true, units: 1, accounts: 1, years: [2024] },
  ]);
});

test("the made-up region is the main one until there are two real accounts", async () => {
  const main = async () => (await mainRegion())?.code;
  keep(anAccount({ year: 2023 }), "a");
  expect(await main()).toBe("420105");
  simulated(2023);
  simulated(2024);
  expect(await main()).toBe("990101");
  keep(anAccount({ unit: "中共上海市普陀区委社会工作部", region: "310107" }), "b");
  keep(anAccount({ year: 2024 }), "c");
  expect(await main()).toBe("420105");
});

test("the region asked for, or none", async () => {
  keep(anAccount(), "a");
  expect((await mainRegion("420105"))?.name).toBe("武汉市汉阳区");
  expect(await mainRegion("420106")).toBeNull();
});
