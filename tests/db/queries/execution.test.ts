import { beforeEach, expect, test } from "vitest";

import { execution } from "@/db/queries/execution";
import { anAccount, entry, total, wan, type StatementDraft } from "@/tests/factories";
import { keep, freshStoreForEachTest } from "../temporary-store";

freshStoreForEachTest();

function passage(
  passageNumber: number,
  named: string | null,
  code: string | null,
  says: Readonly<Partial<Record<"initialBudget" | "actual" | "completionRate", string>>>,
): StatementDraft[] {
  const about = { named, code, passage: passageNumber };
  return [
    { key: "initialBudget", says: says.initialBudget ?? "0.00", ...about },
    { key: "actual", says: says.actual ?? "0.00", ...about },
    { key: "completionRate", says: says.completionRate ?? "0%", basis: "年初预算", ...about },
  ];
}

beforeEach(() => {
  keep(
    anAccount({
      tables: {
        // The totals row of the real table 05 reads "3 4".
        "05": [
          total("total", { total: "3 4" }),
          entry("2013101", "行政运行", { total: "513.99" }),
          entry("208", "社会保障和就业支出", { total: "22.09" }),
          entry("213", "农林水支出", { total: "3.23" }),
          entry("221", "住房保障支出", { total: "57.83" }),
        ],
        "04": [total("expenditure", { total: "694.47", generalBudget: "694.47" })],
      },
      stated: [
        ...passage(1, null, null, {
          initialBudget: "797.97",
          actual: "694.47",
          completionRate: "87.0%",
        }),
        ...passage(2, "社会保障和就业支出(类)", "208", {
          initialBudget: "23.96",
          actual: "22.08",
          completionRate: "92.15%",
        }),
        ...passage(3, "农林水支出(类)", "213", {
          initialBudget: "5.00",
          actual: "3.2",
          completionRate: "64%",
        }),
        ...passage(4, "住房保障支出(类)", "221", {
          initialBudget: "6.01",
          actual: "5.78",
          completionRate: "96%",
        }),
        ...passage(5, "别的支出(类)", null, { initialBudget: "0.00", actual: "1.00" }),
        // No budget beside it: not a matter of execution.
        { key: "actual", says: "9.99", passage: 6 },
      ],
      projects: [
        { name: "综合业务费", budget: "17.25", actual: "17.25", rate: 1 },
        { name: "驻村工作", budget: "0.23", actual: "0.23" },
        { name: "综合工作经费", budget: "17.25", actual: "17.25", origin: "form", sameAs: 0 },
        { name: "柱村工作", budget: "0.23", actual: "0.22", origin: "form", sameAs: 1 },
        { name: "只有表", budget: "4.00", actual: null, origin: "form" },
      ],
    }),
  );
});

test("of the whole, the rate is the passage's own, beside what the table says", async () => {
  const [row, ...others] = await execution({ by: "unit", region: "420105", year: 2024 });
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    unit: { id: "420105-qucaizhengju-benji", shortName: "区财政局" },
    year: 2024,
    named: null,
    code: null,
    budget: wan("797.97"),
    actual: wan("694.47"),
    statedRate: 0.87,
    rateDecimals: 1,
    basis: "年初预算",
    tableAmount: wan("694.47"),
    agreement: "agrees",
    place: { block: 10, line: 1001 },
    // 05's total cannot be read: 04's general public budget stands in.
    tablePlace: { block: 4, row: 1, column: 2 },
  });
  expect(row?.computedRate).toBeCloseTo(694.47 / 797.97, 12);
});

test("by category, what the passage and the table say is never mixed", async () => {
  const rows = await execution({ by: "function", unit: "420105-qucaizhengju-benji" });
  expect(
    rows.map(({ named, actual, tableAmount, agreement }) => [
      named,
      actual,
      tableAmount,
      agreement,
    ]),
  ).toEqual([
    ["社会保障和就业支出(类)", wan("22.08"), wan("22.09"), "differs"],
    ["农林水支出(类)", wan("3.2"), wan("3.23"), "rounding"],
    ["住房保障支出(类)", wan("5.78"), wan("57.83"), "differs"],
    ["别的支出(类)", wan("1.00"), null, "not-compared"],
  ]);
  expect(rows[2]).toMatchObject({
    code: "221",
    budget: wan("6.01"),
    statedRate: 0.96,
    rateDecimals: 0,
  });
  // Nothing divides by a budget of nothing.
  expect(rows[3]?.computedRate).toBeNull();
});

test("a project is stated once, beside its form", async () => {
  const rows = await execution({ by: "project" });
  expect(
    rows.map(({ named, actual, tableAmount, agreement }) => [
      named,
      actual,
      tableAmount,
      agreement,
    ]),
  ).toEqual([
    ["综合业务费", wan("17.25"), wan("17.25"), "agrees"],
    ["驻村工作", wan("0.23"), wan("0.22"), "differs"],
    ["只有表", null, null, "not-compared"],
  ]);
  expect(rows[0]).toMatchObject({
    basis: "全年预算",
    budget: wan("17.25"),
    statedRate: 1,
    computedRate: 1,
  });
});

test("another region or year has none", async () => {
  expect(await execution({ by: "unit", region: "310107" })).toEqual([]);
  expect(await execution({ by: "project", year: 2023 })).toEqual([]);
});
