import { describe, expect, test } from "vitest";

import { simulateRegion } from "@/simulation/simulate-region";
import { markdown } from "@/simulation/writers/markdown";
import { apartInTables } from "./apart-in-tables";
import { apartInText, TEXT_RULES } from "./apart-in-text";
import { figuresAt } from "./figures-at";
import { amount, noted, plainTables, type Apart } from "./plain-tables";

const YEARS = { from: 2015, to: 2024 };
const region = (faults: boolean) =>
  [...simulateRegion({ units: 40, ...YEARS, seed: 7, faults })].map(({ truth, document }) => ({
    ...truth,
    words: markdown(document),
  }));
const clean = region(false);
const faulty = region(true);

type Document = (typeof clean)[number];
const apartIn = (document: Document): Apart[] => [
  ...apartInTables(document.tables),
  ...apartInText(document, document.words),
  ...apartFromYearBefore(document),
];

/** What a year says of the one before, beside what that one published: R140, R141 and R142. */
function apartFromYearBefore({ unit, year, tables, stated }: Document): Apart[] {
  const before = clean.find((other) => other.unit === unit && other.year === year - 1);
  if (!before) return [];
  const [now, then] = [plainTables(tables), plainTables(before.tables)];
  return noted((equal) => {
    const { openingBalance } = now.summary.totals;
    equal("R140", amount(openingBalance), amount(then.summary.totals.closingBalance));
    equal("R141", amount(now.fiscal.totals.openingBalance), amount(then.fiscal.closing.total));
    for (const [key, row] of [
      ["total", "incomeGrandTotal"],
      ["income", "income"],
      ["expenditure", "expenditure"],
    ] as const) {
      const [said, change] = [key, `${key}Change` as const].map((wanted) =>
        stated.find((each) => each.key === wanted),
      );
      if (said && change && "amount" in said && "amount" in change)
        equal("R142", said.amount - change.amount, amount(then.summary.totals[row]));
    }
  });
}

const broken = (apart: readonly Apart[]): Set<string> =>
  new Set(apart.flatMap(({ rule, kind }) => (kind === "broken" ? [rule] : [])));

test("every rule holds in every clean document, within its tolerance", () => {
  const all = clean.flatMap((document) =>
    [...broken(apartIn(document))].map((rule) => `${rule} ${document.file}`),
  );
  expect(all).toEqual([]);
  expect(clean.length).toBeGreaterThan(300);
});

test("the truth lists exactly what holds only within a tolerance", () => {
  for (const document of clean.filter(({ year }) => year > YEARS.from)) {
    const found = apartIn(document).map(({ rule, difference }) => `${rule} ${difference}`);
    const listed = document.rounding.map(
      ({ rule, difference }) => `${rule} ${Math.abs(Math.round(difference * 100))}`,
    );
    expect([document.file, listed.toSorted()]).toEqual([document.file, found.toSorted()]);
  }
});

test("a rounding is found − expected, and is small", () => {
  const all = clean.flatMap(({ rounding }) => rounding);
  expect(all.length).toBeGreaterThan(1000);
  for (const { expected, found, difference } of all) {
    expect(Math.abs(found - expected - difference)).toBeLessThan(0.001);
    expect(Math.abs(difference)).toBeGreaterThan(0);
    expect(Math.abs(difference)).toBeLessThanOrEqual(1000);
  }
});

test("what a rounding found is printed at its place", () => {
  const wrong = clean.flatMap((document) =>
    document.rounding
      // R142 finds no printed figure, but what two of them say of the year before.
      .filter(({ rule }) => rule !== "R142")
      // A blank adds as 0.
      .filter(
        ({ place, found }) => !figuresAt(document, place).some((each) => (each ?? 0) === found),
      )
      .map(({ rule, place, found }) => [document.file, rule, place, found]),
  );
  expect(wrong).toEqual([]);
});

test("some documents in 万元 have rounding and some have none, those in 元 only beside another year", () => {
  const inWan = clean.filter(({ layout }) => layout.unit === "万元");
  const rounded = inWan.filter(({ rounding }) => rounding.length > 0).length / inWan.length;
  expect(rounded).toBeGreaterThan(0.5);
  expect(rounded).toBeLessThan(0.95);
  const inYuan = clean.filter(({ layout }) => layout.unit === "元");
  expect(inYuan.length).toBeGreaterThan(30);
  expect(
    inYuan.flatMap(({ rounding }) => rounding).filter(({ rule }) => !rule.startsWith("R14")),
  ).toEqual([]);
});

describe("faults", () => {
  const planted = faulty.flatMap((truth) =>
    truth.faults.map((fault) => ({ fault, truth, tables: truth.tables })),
  );

  test("are planted in most documents, of many kinds, and nowhere else", () => {
    const share = planted.length / faulty.length;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.7);
    expect(new Set(planted.map(({ fault }) => fault.kind)).size).toBe(22);
    for (const { faults, tables } of faulty)
      if (faults.length === 0) expect([...broken(apartInTables(tables))]).toEqual([]);
  });

  test("of a table break the rules that the truth names", () => {
    const inTables = planted.filter(({ fault }) => "table" in fault.place && "row" in fault.place);
    expect(inTables.length).toBeGreaterThan(50);
    const missing = inTables.flatMap(({ fault, tables }) => {
      const found = broken(apartInTables(tables));
      return fault.rules
        .filter((rule) => Number(rule.slice(1)) < 200 && !found.has(rule))
        .map((rule) => `${rule} ${fault.kind} ${JSON.stringify(fault.place)}`);
    });
    expect(missing).toEqual([]);
  });

  test("of the text break the rules that the truth names", () => {
    const named = planted.flatMap(({ fault, truth }) =>
      fault.rules
        .filter((rule) => TEXT_RULES.includes(rule))
        .map((rule) => ({
          rule,
          fault,
          holds: !broken(apartInText(truth, truth.words)).has(rule),
        })),
    );
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(({ holds }) => holds)).toEqual([]);
  });

  test("print something else than what is true", () => {
    for (const { fault } of planted) expect(fault.printed).not.toEqual(fault.true);
  });
});
