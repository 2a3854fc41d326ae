import { expect, test } from "vitest";

import { sangongView, sangongViewHref } from "@/components/sangong/sangong-address";

test("what is bad or given twice counts as not given", () => {
  expect(
    sangongView({ component: "tea", only: ["over", "rose"], rows: "0", units: "some" }),
  ).toEqual({
    component: "total",
    cohort: "all",
    sort: "actual",
    ascending: false,
    only: null,
    cost: "kept",
    rows: 20,
  });
});

test("an address gives back the view that it was made of, and leaves out what holds anyway", () => {
  const address =
    "/sangong?region=420105&year=2024&component=reception&units=same&only=rose&cost=guest&sort=-change#f";
  const query = Object.fromEntries(new URL(address, "http://site").searchParams);
  const place = { region: "420105", year: 2024 };
  expect(sangongViewHref({ ...sangongView(query), ...place }, "f")).toBe(address);
  expect(sangongViewHref(sangongView({}))).toBe("/sangong");
});
