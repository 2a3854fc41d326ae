import { expect, test } from "vitest";

import { hrefFor, parseViewState } from "@/components/url-state";

test("reads what is chosen, and defaults for what is absent or bad", () => {
  expect(parseViewState({ code: "20131", measure: "basic" })).toEqual({
    code: "20131",
    measure: "basic",
  });
  expect(parseViewState({})).toEqual({ code: undefined, measure: "total" });
  expect(parseViewState({ code: "1; drop", measure: "x" })).toEqual({
    code: undefined,
    measure: "total",
  });
  expect(parseViewState({ code: ["201", "208"] }).code).toBeUndefined();
});

test("an address leaves out what holds anyway and keeps other parameters", () => {
  expect(hrefFor("/a", { code: undefined, measure: "total" })).toBe("/a");
  expect(hrefFor("/a", { code: "201", measure: "project" })).toBe("/a?code=201&measure=project");
  const kept = new URLSearchParams("table=f-exec&code=208");
  expect(hrefFor("/a", { code: "201", measure: "total" }, kept)).toBe("/a?table=f-exec&code=201");
});
