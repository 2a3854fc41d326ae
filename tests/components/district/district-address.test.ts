import { expect, test } from "vitest";

import { districtView, districtViewHref } from "@/components/district/district-address";

test("what is not given, bad or given twice is as usual", () => {
  const usual = { cohort: "all", stitch: "stitched", low: 80, high: 120 };
  expect(districtView({})).toEqual(usual);
  expect(districtView({ units: "none", stitch: "on", low: "-5", high: "1e3" })).toEqual(usual);
  expect(districtView({ units: ["same", "same"], low: ["70", "60"] })).toEqual(usual);
});

test("an address gives the same view again, and leaves out what holds anyway", () => {
  const view = { cohort: "same", stitch: "as-printed", low: 90, high: 110 } as const;
  const href = districtViewHref({ ...view, region: "990105", year: 2020 }, "f-trend");
  expect(href).toBe("/?region=990105&year=2020&units=same&stitch=off&low=90&high=110#f-trend");
  expect(districtView(Object.fromEntries(new URL(href, "http://x").searchParams))).toEqual(view);
  expect(districtViewHref(districtView({}))).toBe("/");
});
