import { expect, test, type APIRequestContext } from "@playwright/test";

import { askedSeed, draw, seeded } from "../crawl/seeded";
import { OwnSums, REGION } from "./own-sums";
import { columnAt, shownPage, type ShownTable } from "./shown-tables";
import { YEARS } from "./years";

const UNITS = 6;

let own: OwnSums;
test.beforeAll(() => {
  own = new OwnSums();
});
test.afterAll(() => {
  own.close();
});

/** Of the made-up region, without those whose money a 汇总 counts. */
function drawn(count: number): readonly string[] {
  const seed = askedSeed();
  console.log(`MINGZHANG_SEED=${seed}`);
  return draw(own.units(YEARS.at(-1)!), count, seeded(seed));
}

type Amount = number | undefined;

const spentBy = (unit: string, year: number): Amount =>
  own.line(unit, year, "03", "total").get("total");

/** By the words of its first cell, what a row says in a column; undefined where it says nothing. */
function amountsOf(table: ShownTable, column: string): ReadonlyMap<string, Amount> {
  const at = columnAt(table, column);
  return new Map(table.rows.map((row) => [row[0]!.text, row[at]?.fen ?? undefined]));
}

test("units over the years, and their newest account", async ({ request }) => {
  test.slow();
  for (const unit of drawn(UNITS))
    await test.step(unit, async () => {
      await expectYears(request, unit);
      const years = YEARS.filter((year) => spentBy(unit, year) !== undefined);
      await expectAccount(request, unit, years.at(-1)!);
    });
});

async function expectYears(request: APIRequestContext, unit: string) {
  const page = await shownPage(request, `/units/${unit}`);
  const basic = page.figure("f-basic");
  const personnel = page.figure("f-personnel");
  const sangong = page.figure("f-sangong");
  for (const year of YEARS) {
    const total = own.line(unit, year, "03", "total");
    if (total.size === 0) continue;
    const trend = page.figure("f-trend");
    expect([unit, year, amountsOf(trend, "支出").get(`${year}`)]).toEqual([
      unit,
      year,
      total.get("total"),
    ]);
    for (const [name, key] of [
      ["基本支出", "basic"],
      ["项目支出", "project"],
    ] as const)
      expect([unit, year, name, amountsOf(basic, name).get(`${year}`)]).toEqual([
        unit,
        year,
        name,
        total.get(key),
      ]);
    for (const [name, key] of [
      ["人员经费", "personnel"],
      ["公用经费", "operating"],
    ] as const)
      expect([unit, year, name, amountsOf(personnel, name).get(`${year}`)]).toEqual([
        unit,
        year,
        name,
        own.line(unit, year, "06", key).get("amount"),
      ]);
    expect([unit, year, amountsOf(sangong, "决算合计").get(`${year}`)]).toEqual([
      unit,
      year,
      own.line(unit, year, "09", "actual").get("total"),
    ]);
  }
}

/** Every line of its two classifications, and its income. */
async function expectAccount(request: APIRequestContext, unit: string, year: number) {
  const page = await shownPage(request, `/units/${unit}/${year}?open=all`);
  const classes = page.figure("f-class");
  expect(classes.rows.length).toBeGreaterThan(3);
  for (const [table, number, columns] of [
    [classes, "03", { 合计: "total", 基本支出: "basic", 项目支出: "project" }],
    [page.figure("f-econ"), "06", { 决算: "amount" }],
  ] as const)
    for (const row of table.rows) {
      const code = row[columnAt(table, "编码")]?.text ?? "";
      if (!/^\d+$/.test(code)) continue;
      const line = own.line(unit, year, number, code);
      for (const [name, key] of Object.entries(columns))
        expect([unit, year, code, name, row[columnAt(table, name)]!.fen ?? undefined]).toEqual([
          unit,
          year,
          code,
          name,
          line.get(key),
        ]);
    }
  expect([unit, year, amountsOf(page.figure("f-income"), "决算").get("本年收入合计")]).toEqual([
    unit,
    year,
    own.line(unit, year, "02", "total").get("total"),
  ]);
}

test("units beside each other: each year of each, and what they spent it on", async ({
  request,
}) => {
  const units = drawn(3);
  const year = YEARS.at(-2)!;
  const page = await shownPage(
    request,
    `/compare?region=${REGION}&year=${year}&units=${units.join(",")}`,
  );
  const panels = page.figure("f-panels");
  for (const unit of units)
    for (const each of YEARS.filter((at) => at <= year))
      expect([unit, each, amountsOf(panels, `${each}`).get(own.shortName(unit))]).toEqual([
        unit,
        each,
        spentBy(unit, each),
      ]);
});
