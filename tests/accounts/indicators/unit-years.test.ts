import { expect, test } from "vitest";

import { unitYears } from "@/accounts/indicators/unit-years";
import { wan } from "@/tests/factories";
import { figuresOf } from "./figures-of";

const rows = [
  { unitId: "a", figures: figuresOf({ expenditure: "90.00" }, { year: 2021 }) },
  {
    unitId: "a",
    figures: figuresOf({ expenditure: "100.00", expenditureChange: "-20.00" }, { year: 2023 }),
  },
];
const years = unitYears(rows, [2021, 2022, 2023]);

test("the year before is that of the unit's own account", () => {
  const next = unitYears(
    [...rows, { unitId: "a", figures: figuresOf({ expenditure: "95.00" }, { year: 2022 }) }],
    [2023],
  );
  expect(next.input("a", 2023)?.before).toMatchObject({
    derived: false,
    totals: { expenditure: wan("95.00") },
  });
});

test("else what the narrative tells of it, which is what was spent less the change, and no more", () => {
  const before = years.input("a", 2023)?.before;
  expect(before).toMatchObject({
    year: 2022,
    derived: true,
    totals: { expenditure: wan("120.00") },
    staff: null,
  });
  expect(before?.totals.sangong).toBeUndefined();
  expect(years.input("a", 2021)?.before).toBeNull();
});

test("a year without an account is a derived point where the year after tells it, else none", () => {
  expect(years.input("a", 2022)).toBeNull();
  expect(years.point("a", 2022)?.own).toMatchObject({ year: 2022, derived: true });
  expect(years.point("a", 2020)).toBeNull();
  expect(years.point("b", 2022)).toBeNull();
});
