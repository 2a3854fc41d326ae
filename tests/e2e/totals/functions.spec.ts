import { expect, test } from "@playwright/test";

import { askedSeed, draw, seeded } from "../crawl/seeded";
import { OwnSums, REGION, sumOf, type OfFunctions } from "./own-sums";
import { columnAt, shownPage } from "./shown-tables";
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

const SWITCHES = (["all", "same"] as const).flatMap((cohort) =>
  [true, false].map((stitched) => ({ cohort, stitched })),
);
type Switches = (typeof SWITCHES)[number];

const total = (switches: Switches, year: number, table: "03" | "05" = "03") =>
  own.functions({ ...switches, year, table, measure: "total" });

function switchesIn({ cohort, stitched }: Switches): string {
  return (cohort === "same" ? "&units=same" : "") + (stitched ? "" : "&stitch=off");
}

/** Only what is something: a category that all moved away from has no row, a stated nothing may have one. */
const some = (amounts: Iterable<readonly [string, number | null | undefined]>) =>
  [...amounts]
    .filter(([code, fen]) => code !== "" && fen)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

for (const switches of SWITCHES)
  test(`all classes, groups and items, ${JSON.stringify(switches)}`, async ({ request }) => {
    for (const year of yearsLookedAt())
      await test.step(`${year}`, async () => {
        const basis = year % 2 === 0 ? "03" : "05";
        const page = await shownPage(
          request,
          `/functions?region=${REGION}&year=${year}&open=all&basis=${basis}${switchesIn(switches)}`,
        );
        const tree = page.figure("f-tree");
        const shown = (name: string) =>
          tree.rows.map(
            (row) => [row[columnAt(tree, "编码")]!.text, row[columnAt(tree, name)]!.fen] as const,
          );
        const sums = total(switches, year, basis);
        expect(some(shown("支出"))).toEqual(some(sums));
        const before = total(switches, year - 1, basis);
        const codes = new Set(shown("支出").map(([code]) => code));
        expect(some(shown("上年"))).toEqual(some([...before].filter(([code]) => codes.has(code))));
        const classes = [...sums].filter(([code]) => code.length === 3);
        expect(tree.rows.at(-1)?.[columnAt(tree, "支出")]?.fen).toBe(sumOf(new Map(classes)).fen);
      });
  });

/** Of each level. */
const DRAWN = 8;

test("classes, groups and items drawn, over the years and by unit", async ({ request }) => {
  test.slow();
  const seed = askedSeed();
  console.log(`MINGZHANG_SEED=${seed}`);
  const random = seeded(seed);
  const everywhere = { cohort: "all", stitched: true } as const;
  const known = new Set(YEARS.flatMap((year) => [...total(everywhere, year).keys()]));
  const ofLevel = (digits: number) => [...known].filter((code) => code.length === digits);
  const codes = [3, 5, 7].flatMap((digits) => draw(ofLevel(digits), DRAWN, random));
  for (const code of codes) {
    const [switches] = draw(SWITCHES, 1, random);
    const [year] = draw(
      YEARS.filter((each) => total(switches!, each).get(code)),
      1,
      random,
    );
    if (year === undefined) continue;
    await test.step(`${code} ${year} ${JSON.stringify(switches)}`, async () => {
      const address = `/functions/${code}?region=${REGION}&year=${year}&rows=999${switchesIn(switches!)}`;
      expectFunction(await shownPage(request, address), code, year, switches!);
    });
  }
});

function expectFunction(
  page: Awaited<ReturnType<typeof shownPage>>,
  code: string,
  year: number,
  switches: Switches,
) {
  const of = (asked: number, measure: OfFunctions["measure"] = "total") => ({
    ...switches,
    year: asked,
    table: "03" as const,
    measure,
  });
  const years = page.figure("f-years");
  for (const row of years.rows) {
    const rowYear = Number.parseInt(row[0]!.text, 10);
    for (const [name, measure] of [
      ["支出", "total"],
      ["基本支出", "basic"],
      ["项目支出", "project"],
    ] as const)
      expect([rowYear, name, row[columnAt(years, name)]!.fen ?? 0]).toEqual([
        rowYear,
        name,
        own.functions(of(rowYear, measure)).get(code) ?? 0,
      ]);
  }
  expect(years.rows.length).toBeGreaterThan(0);
  const units = page.figure("f-units");
  const byUnit = new Map(
    [...own.functionUnits(of(year), code)].map(([unit, fen]) => [own.shortName(unit), fen]),
  );
  const shownUnits = units.rows
    .filter((row) => /^\d+$/.test(row[0]!.text))
    .map((row) => [row[columnAt(units, "单位")]!.name, row[columnAt(units, "支出")]!.fen] as const);
  expect(some(shownUnits)).toEqual(some(byUnit));
  if (code.length === 7) return;
  const below = [...own.functions(of(year))].filter(
    ([part]) => part.startsWith(code) && part.length === code.length + 2,
  );
  // What a group moved to is known, and of its items it may not be.
  expect(page.has("f-parts")).toBe(below.length > 0);
  if (below.length === 0) return;
  const parts = page.figure("f-parts");
  const shownParts = parts.rows
    .map((row) => [row[columnAt(parts, "编码")]!.text, row[columnAt(parts, "支出")]!.fen] as const)
    .filter(([part]) => part !== code);
  expect(some(shownParts)).toEqual(some(below));
}
