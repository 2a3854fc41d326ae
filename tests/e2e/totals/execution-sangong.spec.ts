import { expect, test } from "@playwright/test";

import { formatRate } from "@/accounts/format-money";

import { OwnSums, REGION, sumOf, within, type Whose } from "./own-sums";
import { columnAt, shownPage, type ShownTable } from "./shown-tables";
import { yearsLookedAt } from "./years";

// Ten years in a test, most of whose pages nobody asked for before.
test.describe.configure({ timeout: 300_000 });

let own: OwnSums;
test.beforeAll(() => {
  own = new OwnSums();
});
test.afterAll(() => {
  own.close();
});

const KINDS = { initial: "initialBudget", adjusted: "adjustedBudget" } as const;

/** Both sums over the accounts that state both. */
function executed(year: number, key: string) {
  const whose = { year, cohort: "all" } as const;
  const budgets = own.said(whose, key);
  const actuals = within(own.said(whose, "actual"), budgets);
  const [budget, actual] = [sumOf(within(budgets, actuals)), sumOf(actuals)];
  return { budget: budget.fen, actual: actual.fen, accounts: budget.accounts };
}

function rateOf(year: number, key: string): string {
  const { budget, actual } = executed(year, key);
  return budget && actual !== null ? formatRate(actual / budget) : "";
}

test("execution of a region: both kinds of budget, each by itself, and their rates", async ({
  request,
}) => {
  for (const year of yearsLookedAt())
    await test.step(`${year}`, async () => {
      const page = await shownPage(request, `/execution?region=${REGION}&year=${year}&rows=999`);
      const amounts = page.ledgers[0]!.rows.map((row) => row[1]!.fen).filter((fen) => fen !== null);
      expect(amounts).toEqual(
        Object.values(KINDS).flatMap((key) => {
          const { budget, actual } = executed(year, key);
          return budget === null ? [] : [budget, actual];
        }),
      );
      const trend = page.figure("f-trend");
      const ofYear = trend.rows.find((row) => row[0]!.text.startsWith(`${year}`))!;
      for (const [name, key] of [
        ["年初预算完成率，合计", KINDS.initial],
        ["全年预算执行率，合计", KINDS.adjusted],
      ] as const)
        expect(ofYear[columnAt(trend, name)]!.text).toContain(rateOf(year, key));
      expectRanking(page.figure("f-ranking"), year);
    });
});

/** Of the kind of budget that more accounts state, every unit. */
function expectRanking(table: ShownTable, year: number) {
  const whose = { year, cohort: "all" } as const;
  const [initial, adjusted] = [KINDS.initial, KINDS.adjusted].map((key) => own.said(whose, key));
  const budgets = adjusted!.size > initial!.size ? adjusted! : initial!;
  const actuals = own.said(whose, "actual");
  const shown = table.rows.map((row) => [row[0]!.name, row[1]!.fen, row[2]!.fen]);
  const expected = [...within(budgets, actuals)].map(([unit, fen]) => [
    own.shortName(unit),
    fen,
    actuals.get(unit),
  ]);
  expect(shown.toSorted()).toEqual(expected.toSorted());
}

test("execution by class of expenditure", async ({ request }) => {
  for (const year of yearsLookedAt())
    for (const [kind, key] of Object.entries(KINDS))
      await test.step(`${year} ${kind}`, async () => {
        const page = await shownPage(
          request,
          `/execution?region=${REGION}&year=${year}&by=function&budget=${kind}&rows=999`,
        );
        const shown = page
          .figure("f-functions")
          .rows.map((row): [string, number | null, number | null] => [
            /\d{3}$/.exec(row[0]!.text)?.[0] ?? "",
            row[1]!.fen,
            row[2]!.fen,
          ]);
        const expected = [...own.executedClasses({ year, cohort: "all" }, key)].map(
          ([code, [budget, actual]]) => [code, budget, actual],
        );
        expect(shown.toSorted()).toEqual(expected.toSorted());
      });
});

const COMPONENTS = {
  "“三公”经费合计": "total",
  "因公出国（境）费": "abroad",
  公务用车购置及运行维护费: "vehicles",
  公务用车购置费: "vehiclePurchase",
  公务用车运行维护费: "vehicleRunning",
  公务接待费: "reception",
};

for (const cohort of ["all", "same"] as const)
  test(`“三公” of a region by component, ${cohort} units`, async ({ request }) => {
    for (const year of yearsLookedAt())
      await test.step(`${year}`, async () => {
        const whose = { year, cohort };
        const page = await shownPage(
          request,
          `/sangong?region=${REGION}&year=${year}&rows=999${cohort === "same" ? "&units=same" : ""}`,
        );
        const table = page.figure("f-components");
        for (const row of table.rows) {
          const key = Object.entries(COMPONENTS).find(([name]) => row[0]!.text.includes(name))?.[1];
          expect(key, row[0]!.text).toBeDefined();
          expectComponent(table, row, whose, key!);
        }
        expect(table.rows).toHaveLength(6);
        const totals = own.closing(whose, "09", "actual", "total");
        const listed = page.figure("f-ranking");
        const actual = listed.head.findIndex((name) => name.startsWith("决算"));
        const unit = columnAt(listed, "单位");
        const ranking = listed.rows.map((row): [string, number | null] => [
          row[unit]!.name,
          row[actual]!.fen,
        ]);
        expect(ranking.toSorted()).toEqual(
          [...totals].map(([unit, fen]) => [own.shortName(unit), fen]).toSorted(),
        );
        expectYear(page.figure("f-years"), whose);
      });
  });

function expectComponent(
  table: ShownTable,
  row: ShownTable["rows"][number],
  whose: Whose,
  key: string,
) {
  const actual = own.closing(whose, "09", "actual", key);
  const budget = within(own.closing(whose, "09", "budget", key), actual);
  const shown = ["决算", "全年预算", "决算（有预算的）"].map(
    (name) => row[columnAt(table, name)]!.fen,
  );
  expect([row[0]!.text, ...shown]).toEqual([
    row[0]!.text,
    sumOf(actual).fen,
    sumOf(budget).fen,
    sumOf(within(actual, budget)).fen,
  ]);
  // What two years' accounts both state is compared, and nothing with itself.
  const before = own.closing({ ...whose, year: whose.year - 1 }, "09", "actual", key);
  const both = sumOf(within(actual, before)).accounts;
  expect(row[columnAt(table, "两年都写明的单位")]!.text).toContain(both === 0 ? "" : `${both}`);
}

function expectYear(table: ShownTable, whose: Whose) {
  const row = table.rows.find((each) => each[0]!.text.startsWith(`${whose.year}`))!;
  const total = own.closing(whose, "09", "actual", "total");
  const of = (key: string) => sumOf(within(own.closing(whose, "09", "actual", key), total)).fen;
  const shown = (name: string) => row[columnAt(table, name)]!.fen;
  expect(shown("决算合计")).toBe(of("total"));
  for (const [name, key] of [
    ["公务用车运行维护", "vehicleRunning"],
    ["公务用车购置", "vehiclePurchase"],
    ["公务接待", "reception"],
    ["因公出国（境）", "abroad"],
  ] as const)
    expect([name, shown(name)]).toEqual([name, of(key)]);
}
