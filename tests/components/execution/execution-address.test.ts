import { expect, test } from "vitest";

import { executionView, executionViewHref } from "@/components/execution/execution-address";
import { ranked } from "@/components/execution/ranked";
import { wan } from "@/tests/factories";

test("what is bad or given twice counts as not given", () => {
  expect(
    executionView({
      by: "town",
      budget: ["initial", "adjusted"],
      low: "-3",
      code: "20",
      group: ["街道乡镇", "学校"],
      rows: "0",
    }),
  ).toEqual({
    by: "unit",
    budget: null,
    low: 80,
    high: 120,
    sort: "rate",
    descending: false,
    group: "",
    rows: 20,
    code: "",
  });
});

test("an address gives back the view that it was made of, and leaves out what holds anyway", () => {
  const address =
    "/execution?region=420105&year=2024&by=function&budget=adjusted&code=208&low=90&sort=-budget#f";
  const query = Object.fromEntries(new URL(address, "http://site").searchParams);
  const place = { region: "420105", year: 2024 };
  expect(executionViewHref({ ...executionView(query), ...place }, "f")).toBe(address);
  expect(executionViewHref(executionView({}))).toBe("/execution");
  const ranking = executionViewHref(executionView({ group: "街道乡镇" }));
  expect(new URL(ranking, "http://site").searchParams.get("group")).toBe("街道乡镇");
});

test("what has no rate comes last, whichever way round", () => {
  const row = (shortName: string, rate: number | null) => ({
    unit: { shortName },
    rate,
    budget: wan("1.00"),
    actual: wan("1.00"),
    deviation: wan("0.00"),
  });
  const rows = [row("甲", null), row("乙", 0.9), row("丙", 1.1)];
  const names = (descending: boolean) =>
    ranked(rows, { sort: "rate", descending }).map(({ unit }) => unit.shortName);
  expect(names(false)).toEqual(["乙", "丙", "甲"]);
  expect(names(true)).toEqual(["丙", "乙", "甲"]);
});
