import { expect, test } from "vitest";

import { executionByFunctions } from "@/db/queries/execution-by-functions";
import { anAccount, wan, type StatementDraft } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

function passage(
  code: string | null,
  budget: string,
  actual: string,
  number: number,
): readonly StatementDraft[] {
  const about = { named: `科目 ${code ?? "不明"}`, code, passage: number };
  return [
    { key: "initialBudget", says: budget, ...about },
    { key: "actual", says: actual, ...about },
  ];
}

function keepUnit(unit: string, stated: readonly StatementDraft[]): void {
  keep(anAccount({ unit: `武汉市汉阳区${unit}`, stated }), unit);
}

const asked = (code: string) =>
  executionByFunctions({ region: "420105", year: 2024, kind: "initial", code });

test("items come to classes; a class stated with its items is added once", async () => {
  keepUnit("财政局", [
    ...passage("201", "100.00", "90.00", 1),
    ...passage("2010601", "60.00", "50.00", 2),
    ...passage("2010602", "40.00", "40.00", 3),
  ]);
  keepUnit("教育局", [
    ...passage("2010601", "10.00", "20.00", 1),
    ...passage("2050101", "200.00", "150.00", 2),
    ...passage(null, "7.00", "7.00", 3),
  ]);
  const { parts, accounts, unplaced, whole } = await asked("");
  expect({ accounts, unplaced, whole }).toEqual({ accounts: 2, unplaced: 1, whole: null });
  expect(parts).toEqual([
    {
      code: "205",
      units: 1,
      budget: wan("200.00"),
      actual: wan("150.00"),
      rate: 0.75,
      hasParts: true,
    },
    {
      code: "201",
      units: 2,
      // 100 of the class, and the other's item.
      budget: wan("110.00"),
      actual: wan("110.00"),
      rate: 1,
      hasParts: true,
    },
  ]);
});

test("down to groups, items and units", async () => {
  keepUnit("财政局", [
    ...passage("201", "100.00", "90.00", 1),
    ...passage("2010601", "60.00", "50.00", 2),
  ]);
  keepUnit("教育局", [
    ...passage("2010601", "10.00", "20.00", 1),
    ...passage("2010602", "10.00", "0.00", 2),
  ]);
  const group = await asked("20106");
  expect(group.parts.map(({ code, budget, units }) => [code, budget, units])).toEqual([
    ["2010601", wan("70.00"), 2],
    ["2010602", wan("10.00"), 1],
  ]);
  const ofClass = await asked("201");
  expect(ofClass.whole).toMatchObject({ budget: wan("120.00"), units: 2 });
  expect(
    ofClass.units.map(({ unit, rate, pairs }) => [unit.shortName, rate, pairs.length]),
  ).toEqual([
    ["区财政局", 0.9, 1],
    // 20 of 20, added up of two passages.
    ["区教育局", 1, 2],
  ]);
  expect((await asked("2010602")).parts).toEqual([]);
});
