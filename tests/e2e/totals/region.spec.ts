import { expect, test } from "@playwright/test";

import { OwnSums, REGION, sumOf, within, type Whose } from "./own-sums";
import { shownPage, type ShownTable } from "./shown-tables";
import { YEARS, yearsLookedAt } from "./years";

// Ten years in a test, most of whose pages nobody asked for before.
test.describe.configure({ timeout: 300_000 });

let own: OwnSums;
test.beforeAll(() => {
  own = new OwnSums();
});
test.afterAll(() => {
  own.close();
});

test("the store has the years that are added up here", () => {
  expect(own.years()).toEqual(YEARS);
});

const spent = (whose: Whose) => own.closing(whose, "01", "expenditure", "amount");

/** Amounts of a column by the words of the first. */
function column(table: ShownTable, name: string | number): Map<string, number | null> {
  const at = typeof name === "number" ? name : table.head.indexOf(name);
  if (at < 0) throw new Error(`no column ${name} among ${table.head.join(" ")}`);
  return new Map(table.rows.map((row) => [row[0]?.name ?? "", row[at]?.fen ?? null]));
}

const byCode = (table: ShownTable, name: string): Map<string, number | null> =>
  new Map(
    table.rows.map((row) => [
      row[table.head.indexOf("编码")]?.text ?? "",
      row[table.head.indexOf(name)]?.fen ?? null,
    ]),
  );

/** What was moved away whole leaves no row; what is stated as nothing may have one. */
function expectCodes(shown: Map<string, number | null>, sums: Map<string, number>) {
  const levels = new Set([...shown.keys()].map(({ length }) => length));
  const expected = [...sums].filter(([code, fen]) => levels.has(code.length) && fen !== 0);
  expect(levels.has(3)).toBe(true);
  expect(some(shown)).toEqual(some(new Map(expected)));
}

const some = (amounts: ReadonlyMap<string, number | null>) =>
  [...amounts].filter(([code, fen]) => code !== "" && fen).toSorted(([a], [b]) => (a < b ? -1 : 1));

for (const cohort of ["all", "same"] as const)
  for (const stitched of [true, false])
    test(`the district's page, ${cohort} units, ${stitched ? "stitched" : "as printed"}`, async ({
      request,
    }) => {
      for (const year of yearsLookedAt())
        await test.step(`${year}`, async () => {
          const whose = { year, cohort };
          const switches = `${cohort === "same" ? "&units=same" : ""}${stitched ? "" : "&stitch=off"}`;
          const page = await shownPage(request, `/?region=${REGION}&year=${year}${switches}`);
          expectLedgers(page.ledgers, whose);
          const classes = page.figure("f-class");
          for (const [name, measure] of [
            ["合计", "total"],
            ["基本支出", "basic"],
            ["项目支出", "project"],
          ] as const)
            expectCodes(
              byCode(classes, name),
              own.functions({ ...whose, table: "03", measure, stitched }),
            );
          if (year > YEARS[0]) expectChange(page.figure("f-change"), whose, stitched);
          expectUnits(page.figure("f-units"), spent(whose), "支出");
          if (stitched && year === 2024) {
            expectTrend(page.figure("f-trend"), cohort);
            expectSangong(page.figure("f-sg"), cohort);
          }
        });
    });

function expectLedgers(ledgers: readonly ShownTable[], whose: Whose) {
  const [turnover, execution, sangong] = ledgers.map((ledger) => column(ledger, 1));
  expect(turnover?.get("本年支出")).toBe(sumOf(spent(whose)).fen);
  expect(turnover?.get("本年收入")).toBe(sumOf(own.closing(whose, "01", "income", "amount")).fen);
  for (const [name, measure] of [
    ["其中：基本支出", "basic"],
    ["其中：项目支出", "project"],
  ] as const) {
    const all = own.functions({ ...whose, table: "03", measure, stitched: false });
    const classes = new Map([...all].filter(([code]) => code.length === 3));
    expect(turnover?.get(name)).toBe(sumOf(classes).fen);
  }
  const before = spent({ ...whose, year: whose.year - 1 });
  const both = within(before, spent(whose));
  if (whose.year > YEARS[0]) expect([...(turnover?.values() ?? [])].at(-1)).toBe(sumOf(both).fen);
  const amounts = [...(execution?.values() ?? [])];
  const expected = ["initialBudget", "adjustedBudget"].flatMap((key) => {
    const budgets = own.said(whose, key);
    const actuals = within(own.said(whose, "actual"), budgets);
    return [sumOf(within(budgets, actuals)).fen, sumOf(actuals).fen];
  });
  expect(amounts).toEqual(expected);
  const actual = own.closing(whose, "09", "actual", "total");
  const budget = within(own.closing(whose, "09", "budget", "total"), actual);
  expect([...(sangong?.values() ?? [])]).toEqual([sumOf(budget).fen, sumOf(actual).fen]);
}

/** The waterfall: every class over the units of both years, and both ends of it. */
function expectChange(table: ShownTable, whose: Whose, stitched: boolean) {
  const last = { ...whose, year: whose.year - 1 };
  const [before, now] = [spent(last), spent(whose)];
  const shown = table.rows.map((row) => row.map(({ fen }) => fen));
  expect(shown.at(-1)?.slice(1, 3)).toEqual([sumOf(before).fen, sumOf(now).fen]);
  const codes = own.functions({ ...whose, table: "03", measure: "total", stitched });
  const classes = [...codes.keys()].filter((code) => code.length === 3);
  const of = (asked: Whose, code: string, others: Map<string, number>) =>
    sumOf(
      within(
        own.functionUnits({ ...asked, table: "03", measure: "total", stitched }, code),
        others,
      ),
    ).fen ?? 0;
  const expected = classes.map((code) => [of(last, code, now), of(whose, code, before)].join());
  const cells = new Set(shown.map((row) => `${row[1] ?? 0},${row[2] ?? 0}`));
  expect(expected.filter((pair) => pair !== "0,0" && !cells.has(pair))).toEqual([]);
}

function expectUnits(table: ShownTable, sums: Map<string, number>, name: string) {
  const shown = column(table, name);
  expect(shown.size).toBeGreaterThan(5);
  const byName = new Map([...sums].map(([unit, fen]) => [own.shortName(unit), fen]));
  for (const [unit, fen] of shown) expect([unit, fen]).toEqual([unit, byName.get(unit)]);
}

function expectTrend(table: ShownTable, cohort: Whose["cohort"]) {
  const rows = YEARS.map((year) => [
    sumOf(spent({ year, cohort })).fen,
    sumOf(own.closing({ year, cohort }, "01", "income", "amount")).fen,
  ]);
  const [expenditure, income] = ["支出", "收入"].map((name) => [...column(table, name).values()]);
  expect(YEARS.map((_, index) => [expenditure?.[index], income?.[index]])).toEqual(rows);
}

function expectSangong(table: ShownTable, cohort: Whose["cohort"]) {
  const parts = {
    公务用车运行维护: "vehicleRunning",
    公务用车购置: "vehiclePurchase",
    公务接待: "reception",
    "因公出国（境）": "abroad",
    决算合计: "total",
  };
  for (const [name, key] of Object.entries(parts))
    expect([...column(table, name).values()]).toEqual(
      YEARS.map(
        (year) => sumOf(stating(own.closing({ year, cohort }, "09", "actual", key), year)).fen,
      ),
    );
  expect([...column(table, "全年预算").values()]).toEqual(
    YEARS.map(
      (year) => sumOf(stating(own.closing({ year, cohort }, "09", "budget", "total"), year)).fen,
    ),
  );

  /** Only of accounts that state the whole: a part of nothing is in no column. */
  function stating(amounts: Map<string, number>, year: number) {
    return within(amounts, own.closing({ year, cohort }, "09", "actual", "total"));
  }
}

test("the list of units: its sum and each of its rows", async ({ request }) => {
  for (const year of yearsLookedAt())
    await test.step(`${year}`, async () => {
      const page = await shownPage(request, `/units?region=${REGION}&year=${year}&rows=all`);
      const table = page.figure("f-units");
      const whose = { year, cohort: "all" } as const;
      const amount = table.head.findIndex((name) => name.startsWith("本年支出"));
      const sangong = table.head.findIndex((name) => name === "“三公”");
      const rows = table.rows.filter((row) => /^\d+$/.test(row[0]?.text ?? ""));
      const shown = (at: number) =>
        new Map(rows.map((row) => [row[1]?.name ?? "", row[at]?.fen ?? null]));
      const named = (amounts: Map<string, number>) =>
        new Map([...amounts].map(([unit, fen]) => [own.shortName(unit), fen]));
      const spentBy = named(spent(whose));
      expect(rows).toHaveLength(own.accounts(whose));
      expect(new Map([...shown(amount)].toSorted())).toEqual(new Map([...spentBy].toSorted()));
      const on = named(own.closing(whose, "09", "actual", "total"));
      for (const [unit, fen] of shown(sangong))
        expect([unit, fen]).toEqual([unit, on.get(unit) ?? null]);
      const whole = table.rows.find((row) => row[1]?.text.startsWith("合计"));
      expect(whole?.[amount]?.fen).toBe(sumOf(spent(whose)).fen);
    });
});
