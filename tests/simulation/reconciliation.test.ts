import { describe, expect, test } from "vitest";

import { simulateRegion } from "@/simulation/simulate-region";
import type { DocumentTruth } from "@/simulation/truth";
import { brokenTableRules } from "./broken-table-rules";
import { brokenTextRules, TEXT_RULES } from "./broken-text-rules";

const YEARS = { from: 2015, to: 2024 };
const truths = (faults: boolean, units = 40, seed = 7): DocumentTruth[] =>
  [...simulateRegion({ units, ...YEARS, seed, faults })].map(({ truth }) => truth);
const clean = truths(false);
const faulty = truths(true);

test("every rule of the tables holds in every clean document", () => {
  const broken = clean.flatMap(({ file, tables }) =>
    [...brokenTableRules(tables)].map((rule) => `${rule} ${file}`),
  );
  expect(broken).toEqual([]);
  expect(clean.length).toBeGreaterThan(300);
});

test("what the text of a clean document states is what its tables print", () => {
  const broken = clean.flatMap((truth) =>
    [...brokenTextRules(truth)].map((rule) => `${rule} ${truth.file}`),
  );
  expect(broken).toEqual([]);
});

test("a year begins with what the year before left", () => {
  let compared = 0;
  for (const truth of clean) {
    const before = clean.find(({ unit, year }) => unit === truth.unit && year === truth.year - 1);
    if (!before) continue;
    const zero = (value: number | null | undefined) => value ?? 0;
    expect(zero(truth.tables["01"].totals.openingBalance)).toBe(
      zero(before.tables["01"].totals.closingBalance),
    );
    const change = truth.stated.find(({ key }) => key === "totalChange");
    const difference =
      zero(truth.tables["01"].totals.incomeGrandTotal) -
      zero(before.tables["01"].totals.incomeGrandTotal);
    expect(change && "amount" in change ? change.amount : 0).toBe(difference);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(250);
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
      if (faults.length === 0) expect([...brokenTableRules(tables)]).toEqual([]);
  });

  test("of a table break the rules that the truth names", () => {
    const inTables = planted.filter(({ fault }) => "table" in fault.place && "row" in fault.place);
    expect(inTables.length).toBeGreaterThan(50);
    const missing = inTables.flatMap(({ fault, tables }) => {
      const broken = brokenTableRules(tables);
      return fault.rules
        .filter((rule) => Number(rule.slice(1)) < 200 && !broken.has(rule))
        .map((rule) => `${rule} ${fault.kind} ${JSON.stringify(fault.place)}`);
    });
    expect(missing).toEqual([]);
  });

  test("of the text break the rules that the truth names", () => {
    const named = planted.flatMap(({ fault, truth }) =>
      fault.rules
        .filter((rule) => TEXT_RULES.includes(rule))
        .map((rule) => ({ rule, fault, holds: !brokenTextRules(truth).has(rule) })),
    );
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(({ holds }) => holds)).toEqual([]);
  });

  test("print something else than what is true", () => {
    for (const { fault } of planted) expect(fault.printed).not.toEqual(fault.true);
  });
});
