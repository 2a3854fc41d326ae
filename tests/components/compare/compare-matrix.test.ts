import { describe, expect, test } from "vitest";

import { comparedMeasure } from "@/accounts/indicators/compared-measures";
import { unitYears } from "@/accounts/indicators/unit-years";
import type { Form } from "@/components/compare/compare-address";
import { compareMatrix } from "@/components/compare/compare-matrix";
import { figuresOf } from "@/tests/accounts/indicators/figures-of";
import { wan } from "@/tests/factories";

const account = (
  unitId: string,
  year: number,
  expenditure: string | null,
  staff: number | null = null,
) => ({ unitId, figures: figuresOf({ expenditure }, { year, staff }) });

const rows = [
  account("a", 2021, "50.00", 5),
  account("a", 2022, "100.00", 5),
  account("a", 2023, "150.00", 6),
  account("b", 2022, "300.00"),
  account("b", 2023, "150.00"),
];
const matrix = (form: Form, of = rows, measure = "expenditure") =>
  compareMatrix(["a", "b"], unitYears(of, [2021, 2022, 2023]), comparedMeasure(measure)!, form);
const values = (form: Form, of = rows, measure = "expenditure") =>
  matrix(form, of, measure).rows.map(({ cells }) => cells.map(({ value }) => value));

test("amounts as they are; a year without an account is none", () => {
  expect(values("absolute")).toEqual([
    [wan("50.00"), wan("100.00"), wan("150.00")],
    [null, wan("300.00"), wan("150.00")],
  ]);
});

test("shares only where all of them state the amount", () => {
  expect(values("share")).toEqual([
    [null, 0.25, 0.5],
    [null, 0.75, 0.5],
  ]);
});

test("a head only where the staff is known", () => {
  expect(values("perhead")).toEqual([
    [wan("10.00"), wan("20.00"), wan("25.00")],
    [null, null, null],
  ]);
});

describe("an index", () => {
  test("begins with the first year that all have, whatever one had before", () => {
    expect(matrix("index").baseYear).toBe(2022);
    expect(values("index")).toEqual([
      [50, 100, 150],
      [null, 100, 50],
    ]);
  });

  test("does not begin with a zero or a negative amount", () => {
    const zero = [
      ...rows.filter(({ unitId, figures }) => unitId === "a" || figures.year !== 2022),
      account("b", 2022, "0.00"),
    ];
    expect(matrix("index", zero).baseYear).toBe(2023);
    const never = [account("a", 2023, "1.00"), account("b", 2023, "-1.00")];
    expect(matrix("index", never).baseYear).toBeNull();
    expect(values("index", never)).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });
});

test("a rate has no form but its own", () => {
  const withBudget = ["a", "b"].map((unitId) => ({
    unitId,
    figures: figuresOf({ statedActual: "90.00", initialBudget: "100.00" }, { year: 2023 }),
  }));
  expect(matrix("share", withBudget, "I020")).toMatchObject({ form: "absolute", format: "rate" });
  expect(values("share", withBudget, "I020")).toEqual([
    [null, null, 0.9],
    [null, null, 0.9],
  ]);
});

test("a year that only the narrative of the next one tells is marked", () => {
  const told = [
    {
      unitId: "a",
      figures: figuresOf({ expenditure: "100.00", expenditureChange: "20.00" }, { year: 2023 }),
    },
  ];
  expect(matrix("absolute", told).rows[0]?.cells).toEqual([
    { year: 2021, value: null, kind: "published" },
    { year: 2022, value: wan("80.00"), kind: "derived" },
    { year: 2023, value: wan("100.00"), kind: "published" },
  ]);
});
