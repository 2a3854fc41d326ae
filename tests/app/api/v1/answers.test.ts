import { expect, test } from "vitest";

import { GET as account } from "@/app/api/v1/accounts/[id]/route";
import { GET as accounts } from "@/app/api/v1/accounts/route";
import { GET as execution } from "@/app/api/v1/execution/route";
import { GET as sangong } from "@/app/api/v1/sangong/route";
import { GET as spending } from "@/app/api/v1/spending/route";
import { GET as units } from "@/app/api/v1/units/route";
import { ask, json, sampleStore } from "./sample-store";

sampleStore();

const UNIT = "420105-quweibangongshi-benji";
const NAME = "中国共产党武汉市汉阳区委员会办公室本级";

test("units, and what the answer is about", async () => {
  const { data, meta } = await json(ask(units, "/units"));
  expect(data).toMatchObject([{ id: UNIT, name: NAME, region: "420105", years: [2024] }]);
  expect(meta).toMatchObject({
    region: { code: "420105" },
    simulated: false,
    next: null,
  });
  expect(meta).toHaveProperty("dataset");
});

test("accounts by the unit's full name, exact to 100 元", async () => {
  const { data, meta } = await json(ask(accounts, `/accounts?unit=${encodeURIComponent(NAME)}`));
  expect(data).toMatchObject([
    {
      year: 2024,
      version: 1,
      totals: {
        income: 6944700,
        expenditure: 6944700,
        basic: 6492100,
        project: 452600,
        sangongActual: 48600,
      },
      document: { filename: "sample.md", published: "2025-09-29" },
    },
  ]);
  expect(meta).toMatchObject({ precision: 100 });
});

test("one whole account", async () => {
  const { data } = await json(ask(account, `/accounts/${UNIT}-2024-v1`));
  expect(data).toMatchObject({
    unit: { id: UNIT, name: NAME, region: "420105" },
    scope: "本级",
    tables: {
      "05": { status: "partial" },
      "06": { totals: { personnel: 6087100, operating: 405000 } },
      "07": { status: "empty", rows: [] },
      "08": { status: "empty", rows: [] },
      "09": {
        status: "read",
        budget: { total: 48600, abroad: null, vehicles: 48600, reception: null },
        actual: { total: 48600, vehiclePurchase: null, vehicleRunning: 48600 },
      },
    },
    checks: expect.arrayContaining([
      expect.objectContaining({
        rule: "R213",
        status: "failed",
        severity: "较重",
        cause: "publisher",
        expected: 7979700,
        found: 7438500,
        difference: -541200,
      }),
    ]) as unknown,
  });
  expect(data).toHaveProperty(
    "stated",
    expect.arrayContaining([
      expect.objectContaining({ key: "totalChange", amount: -1167800 }),
      expect.objectContaining({ key: "initialBudget", code: null, amount: 7979700 }),
      expect.objectContaining({ key: "vehiclesKept", count: 7 }),
    ]),
  );
});

test("spending from the classes down", async () => {
  const classes = await json(ask(spending, `/spending?unit=${UNIT}&year=2024`));
  expect(classes.meta).toMatchObject({ basis: "全部资金" });
  expect((classes.data as object[]).length).toBe(5);
  const { data } = await json(ask(spending, `/spending?unit=${UNIT}&year=2024&parent=20131`));
  expect(data).toMatchObject([
    { code: "2013101", name: "行政运行", total: 5139900, basic: 5090300, project: 49600 },
    { code: "2013102", name: "一般行政管理事务", total: 728500, basic: 357800, project: 370700 },
  ]);
});

test("execution of the whole budget", async () => {
  const { data } = await json(ask(execution, `/execution?unit=${UNIT}&year=2024&by=unit`));
  expect(data).toMatchObject([{ budget: 7979700, actual: 6944700, rate: 0.87, basis: "年初预算" }]);
});

test("三公 with its counts; a stated 0 is not a blank", async () => {
  const { data } = await json(ask(sangong, "/sangong"));
  expect(data).toMatchObject([
    {
      year: 2024,
      budget: { total: 48600, abroad: null },
      counts: { vehiclesBought: 0, vehiclesKept: 7, delegations: null },
    },
  ]);
});
