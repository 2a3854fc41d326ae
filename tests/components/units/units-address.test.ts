import { expect, test } from "vitest";

import { measureOf, unitsView, unitsViewHref } from "@/components/units/units-address";
import { pageOfUnits } from "@/components/units/units-pages";
import { wan } from "@/tests/factories";
import { figuresOf, fraction } from "@/tests/accounts/indicators/figures-of";

const view = (query: string) =>
  unitsView((name) => new URLSearchParams(query).get(name) ?? undefined);

test("a view is in its address, and an address shows the same view", () => {
  const query =
    "region=990105&year=2023&group=学校&size=500-2000&measure=I024&rows=50&page=2&heat=sangong&sort=-execution&lines.I024=8,15";
  const read = view(query);
  expect(read).toMatchObject({
    year: 2023,
    measure: "I024",
    sort: { by: "execution", descending: true },
    page: 2,
  });
  expect(read.lines.get("I024")).toEqual([8, 15]);
  const href = unitsViewHref(read);
  expect(view(href.slice(href.indexOf("?")))).toEqual(read);
});

test("what is no such choice counts as not given", () => {
  const nothing = view("");
  const bad =
    "year=abcd&size=huge&measure=I061&rows=7&page=0&heat=x&sort=colour&budget=y&lines.I024=20,10";
  expect(view(bad)).toEqual(nothing);
  expect(unitsViewHref(nothing)).toBe("/units");
});

test("the order by amount of earlier addresses still is one", () => {
  expect(view("sort=-amount").sort).toEqual({ by: "value", descending: true });
});

test("pages: a page beyond the last is the last, and all rows are one page", () => {
  expect(pageOfUnits(view(""), 85)).toEqual({ page: 1, pages: 5, from: 0, below: 20, of: 85 });
  expect(pageOfUnits(view("page=9"), 85)).toMatchObject({ page: 5, from: 80, below: 85 });
  expect(pageOfUnits(view("rows=all"), 85)).toMatchObject({ pages: 1, from: 0, below: 85 });
  expect(pageOfUnits(view(""), 0)).toMatchObject({ pages: 1, from: 0, below: 0 });
});

test("the share is of what the region spent; without that there is none", () => {
  const input = { own: figuresOf({ expenditure: "25.00" }), before: null };
  const share = (total: string | null) =>
    fraction(measureOf(view("measure=share"), total === null ? null : wan(total)).formula(input));
  expect(share("100.00")).toEqual([wan("25.00"), wan("100.00")]);
  expect(share(null)).toBe("missing: 全区本年支出");
  expect(share("0.00")).toBe("zero: 全区本年支出");
});
