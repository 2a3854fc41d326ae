import { expect, test } from "vitest";

import {
  largeMoves,
  rankedMoves,
  regionAttention,
  USUAL_LINES,
} from "@/db/queries/region-attention";
import { regionFlags } from "@/db/queries/region-flags";
import { regionUnits } from "@/db/queries/region-units";
import {
  anAccount,
  entry,
  total,
  wan,
  type AccountDraft,
  type StatementDraft,
} from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

function spent(unit: string, year: number, amount: string, draft: AccountDraft = {}): void {
  const tables = { "01": [total("expenditure", { amount })], ...draft.tables };
  keep(anAccount({ ...draft, unit: `武汉市汉阳区${unit}`, year, tables }), `${unit}${year}`);
}
const initial = (budget: string, actual: string): readonly StatementDraft[] => [
  { key: "initialBudget", says: budget, basis: "年初预算", passage: 1 },
  { key: "actual", says: actual, passage: 1 },
];
const attention = async (lines = USUAL_LINES) =>
  regionAttention(
    await regionUnits("420105", 2024, "all"),
    await regionFlags("420105", 2024),
    lines,
  );
const names = (rows: readonly { readonly unit: { readonly shortName: string } }[]) =>
  rows.map(({ unit }) => unit.shortName);

test("execution below and above the lines, which are the reader's", async () => {
  spent("财政局", 2024, "100.00", { stated: initial("100.00", "79.99") });
  spent("教育局", 2024, "100.00", { stated: initial("100.00", "80.00") });
  spent("民政局", 2024, "100.00", { stated: initial("100.00", "120.01") });
  const out = async (lines = USUAL_LINES) =>
    (await attention(lines)).execution.map(({ row, rate }) => [row.unit.shortName, rate]);
  expect(await out()).toEqual([
    ["区民政局", 1.2001],
    ["区财政局", 0.7999],
  ]);
  expect(await out({ ...USUAL_LINES, low: 0.5, high: 2 })).toEqual([]);
});

test("a change counts from 20 % and 50 万元 on, and is unexplained where no reason is given", async () => {
  const because: StatementDraft = {
    key: "reason",
    says: null,
    explains: "expenditureChange",
    text: "因为",
  };
  spent("财政局", 2023, "200.00");
  spent("财政局", 2024, "251.00");
  spent("教育局", 2023, "200.00");
  spent("教育局", 2024, "100.00", { stated: [because] });
  // Far, but little; and much, but near.
  spent("民政局", 2023, "10.00");
  spent("民政局", 2024, "20.00");
  spent("审计局", 2023, "1000.00");
  spent("审计局", 2024, "1100.00");
  const units = await regionUnits("420105", 2024, "all");
  expect(names(rankedMoves(units))[3]).toBe("区民政局");
  expect(names(largeMoves(units, USUAL_LINES))).toEqual(["区教育局", "区财政局"]);
  expect(names((await attention()).unexplained)).toEqual(["区财政局"]);
});

test("“三公” over its budget, or up while spending fell", async () => {
  const sangong = (budget: string, actual: string) => ({
    "09": [total("budget", { total: budget }), total("actual", { total: actual })],
  });
  spent("财政局", 2023, "100.00", { tables: sangong("5.00", "4.00") });
  spent("财政局", 2024, "90.00", { tables: sangong("5.00", "5.01") });
  spent("教育局", 2023, "100.00", { tables: sangong("5.00", "4.00") });
  spent("教育局", 2024, "110.00", { tables: sangong("5.00", "5.00") });
  const found = await attention();
  expect(names(found.sangongOver)).toEqual(["区财政局"]);
  expect(names(found.sangongUp)).toEqual(["区财政局"]);
});

test("much left at the end of the year; amounts below zero; tables that could not be read", async () => {
  spent("财政局", 2024, "70.00", {
    tables: {
      "01": [
        total("expenditure", { amount: "70.00" }),
        total("closingBalance", { amount: "30.00" }),
      ],
      "03": [
        entry("201", "一般公共服务支出", { total: "70.00" }),
        entry("2010699", "其他财政事务支出", { total: "-1.00" }),
        entry("2010601", "行政运行", { total: "71.00" }),
      ],
    },
  });
  const found = await attention();
  expect(found.closing.map(({ rate }) => rate)).toEqual([0.3]);
  expect(
    found.negative.map(({ entry: { code, name, total: amount } }) => [code, name, amount]),
  ).toEqual([["2010699", "其他财政事务支出", wan("-1.00")]]);
  expect(
    found.unread[0]?.flags.tables.map(({ number, status }) => [number, status]),
  ).toContainEqual(["02", "missing"]);
});
