import { expect, test } from "vitest";

import { functionsView, functionsViewHref } from "@/components/functions/functions-address";

test("what is not given or bad is as usual", () => {
  const usual = {
    cohort: "all",
    stitch: "stitched",
    table: "03",
    open: null,
    share: false,
    rows: 20,
  };
  expect(functionsView({})).toEqual(usual);
  expect(functionsView({ basis: "09", open: "<b>", by: "x", units: "", rows: "-1" })).toEqual(
    usual,
  );
});

test("an address gives the same view again, of one category or of all", () => {
  const view = {
    cohort: "same",
    stitch: "as-printed",
    table: "05",
    open: "20106",
    share: true,
    rows: 85,
  } as const;
  const href = functionsViewHref({ ...view, region: "990105", year: 2020, code: "201" });
  expect(href).toBe(
    "/functions/201?region=990105&year=2020&units=same&stitch=off&basis=05&open=20106&by=share&rows=85",
  );
  expect(functionsView(Object.fromEntries(new URL(href, "http://x").searchParams))).toEqual(view);
  expect(functionsViewHref(functionsView({}))).toBe("/functions");
});
