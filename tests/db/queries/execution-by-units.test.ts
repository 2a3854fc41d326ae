import { expect, test } from "vitest";

import { executionByUnits } from "@/db/queries/execution-by-units";
import { executionSilent } from "@/db/queries/execution-silent";
import { byPeerGroup, executionSum } from "@/db/queries/execution-sums";
import { executionTrend } from "@/db/queries/execution-trend";
import { anAccount, total, wan, type AccountDraft, type StatementDraft } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

const REGION = "420105";
const LINES = { low: 0.95, high: 1.2 };

async function executed() {
  const [initial, adjusted, trend] = await Promise.all([
    executionByUnits(REGION, 2024, "initial"),
    executionByUnits(REGION, 2024, "adjusted"),
    executionTrend(REGION, LINES),
  ]);
  const { accounts, neither } = trend.find(({ year }) => year === 2024) ?? {};
  return { accounts, neither, kinds: { initial, adjusted } };
}

type Key = "initialBudget" | "adjustedBudget";

function pair(key: Key, budget: string, actual: string, passage = 1): readonly StatementDraft[] {
  return [
    { key, says: budget, passage },
    { key: "actual", says: actual, passage },
  ];
}

function keepUnit(unit: string, draft: AccountDraft, year = 2024): void {
  keep(anAccount({ ...draft, unit: `武汉市汉阳区${unit}`, year }), `${unit}${year}`);
}

test("the two kinds of budget stand apart; who states neither is counted, not taken as zero", async () => {
  keepUnit("财政局", { stated: pair("initialBudget", "100.00", "90.00") });
  keepUnit("教育局", { stated: pair("initialBudget", "300.00", "390.00") });
  keepUnit("民政局", { stated: pair("adjustedBudget", "50.00", "40.00") });
  keepUnit("审计局", { stated: pair("initialBudget", "0.00", "5.00") });
  keepUnit("统计局", {});
  // A budget alone is no execution.
  keepUnit("档案馆", { stated: [{ key: "initialBudget", says: "10.00" }] });
  const { accounts, neither, kinds } = await executed();
  expect({ accounts, neither }).toEqual({ accounts: 6, neither: 2 });
  expect(
    kinds.initial.map(({ unit, rate, deviation }) => [unit.shortName, rate, deviation]),
  ).toEqual([
    ["区财政局", 0.9, wan("-10.00")],
    ["区教育局", 1.3, wan("90.00")],
    // A budget of zero has no rate, but a deviation.
    ["区审计局", null, wan("5.00")],
  ]);
  expect(kinds.adjusted.map(({ budget, actual }) => [budget, actual])).toEqual([
    [wan("50.00"), wan("40.00")],
  ]);
  const silent = await executionSilent(REGION, 2024, "initial");
  expect(silent.map(({ unit, otherwise }) => [unit.shortName, otherwise])).toEqual([
    ["区档案馆", false],
    ["区民政局", true],
    ["区统计局", false],
  ]);
  expect(executionSum(kinds.initial, LINES)).toEqual({
    count: 3,
    budget: wan("400.00"),
    actual: wan("485.00"),
    // 485 / 400: of sums, not the mean of 0.9 and 1.3.
    rate: 1.2125,
    // Two rates have no middle.
    median: null,
    below: 1,
    above: 1,
    full: 0,
    unrated: 1,
  });
  expect(byPeerGroup(kinds.initial).flatMap(({ rows }) => rows.map(({ rate }) => rate))).toEqual([
    0.9, 1.3,
  ]);
});

test("an account with both kinds is in both, each with its own passage", async () => {
  keepUnit("财政局", {
    stated: [
      ...pair("initialBudget", "100.00", "90.00", 1),
      ...pair("adjustedBudget", "95.00", "90.00", 2),
    ],
  });
  // Paired across passages, 90 / 80 would be a rate that nobody states.
  keepUnit("教育局", {
    stated: [
      { key: "initialBudget", says: "80.00", passage: 1 },
      { key: "actual", says: "90.00", passage: 2 },
    ],
  });
  const { neither, kinds } = await executed();
  expect(neither).toBe(1);
  expect(kinds.initial.map(({ budget }) => budget)).toEqual([wan("100.00")]);
  expect(kinds.adjusted.map(({ budget }) => budget)).toEqual([wan("95.00")]);
  expect(kinds.adjusted[0]?.place).toMatchObject({ block: 10, line: 1002 });
});

test("the text against the table: 05, or 04 where 05 does not state it", async () => {
  const table05 = (amount: string | null) => [total("total", { total: amount })];
  const stated = pair("initialBudget", "100.00", "90.00");
  keepUnit("财政局", { stated, tables: { "05": table05("90.01") } });
  keepUnit("教育局", {
    stated,
    tables: { "05": table05(null), "04": [total("expenditure", { generalBudget: "90.00" })] },
  });
  keepUnit("民政局", { stated });
  const { kinds } = await executed();
  const said = kinds.initial.map((row) => [row.unit.shortName, row.agreement, row.tableAmount]);
  expect(said).toEqual(
    expect.arrayContaining([
      ["区财政局", "differs", wan("90.01")],
      ["区教育局", "agrees", wan("90.00")],
      ["区民政局", "not-compared", null],
    ]),
  );
});

test("the reason: of the whole, else of the category that parts most from its budget", async () => {
  const category = (named: string, code: string, actual: string, passage: number) =>
    pair("initialBudget", "50.00", actual, passage).map((said) => ({ ...said, named, code }));
  const why = (named: string, code: string, passage: number): StatementDraft => ({
    key: "reason",
    says: null,
    named,
    code,
    passage,
    explains: "completionRate",
    text: `因为${named}`,
  });
  keepUnit("财政局", {
    stated: [
      ...pair("initialBudget", "100.00", "75.00"),
      ...category("行政运行", "2010601", "45.00", 2),
      why("行政运行", "2010601", 2),
      ...category("其他支出", "2010699", "30.00", 3),
      why("其他支出", "2010699", 3),
    ],
  });
  keepUnit("教育局", { stated: pair("initialBudget", "100.00", "75.00") });
  const { kinds } = await executed();
  expect(kinds.initial.map(({ because }) => [because.named, because.said?.text])).toEqual([
    ["其他支出", "因为其他支出"],
    [null, undefined],
  ]);
});

test("a 本级 within a 汇总 is counted once", async () => {
  const stated = pair("initialBudget", "100.00", "90.00");
  keep(anAccount({ unit: "武汉市汉阳区教育局", scope: "汇总", stated }), "whole");
  keep(anAccount({ unit: "武汉市汉阳区教育局（本级）", scope: "本级", stated }), "own");
  const { accounts, kinds } = await executed();
  expect([accounts, kinds.initial.length]).toEqual([1, 1]);
});

test("over the years, each kind by itself; a year without it is a year with none", async () => {
  keepUnit("财政局", { stated: pair("initialBudget", "100.00", "90.00") }, 2023);
  keepUnit("财政局", { stated: pair("adjustedBudget", "100.00", "80.00") });
  for (const [unit, actual] of [
    ["教育局", "100.00"],
    ["民政局", "130.00"],
    ["审计局", "70.00"],
  ] as const)
    keepUnit(unit, { stated: pair("initialBudget", "100.00", actual) });
  const years = async (kind: "initial" | "adjusted") =>
    (await executionTrend(REGION, LINES)).map(({ year, kinds }) => [
      year,
      kinds[kind].count,
      kinds[kind].rate,
      kinds[kind].median,
    ]);
  expect(await years("initial")).toEqual([
    [2023, 1, 0.9, null],
    [2024, 3, 1, 1],
  ]);
  expect(await years("adjusted")).toEqual([
    [2023, 0, null, null],
    [2024, 1, 0.8, null],
  ]);
});
