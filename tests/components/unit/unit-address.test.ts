import { expect, test } from "vitest";

import { unitView, unitViewHref } from "@/components/unit/unit-address";

const GROUPS = ["规模", "三公"];
const viewOf = (query: Readonly<Record<string, string>>) => unitView((name) => query[name], GROUPS);

test("what a reader chose is in the address, and what holds anyway is not", () => {
  const query = {
    measure: "budget",
    stitch: "off",
    by: "share",
    from: "2016",
    to: "2020",
    group: "三公",
  };
  const view = viewOf(query);
  expect(view).toEqual({
    measure: "budget",
    stitch: "as-printed",
    share: true,
    from: 2016,
    to: 2020,
    group: "三公",
  });
  const href = unitViewHref("990105-ju-benji", view, "f-trend");
  const address = new URL(href, "http://localhost");
  expect(Object.fromEntries(address.searchParams)).toEqual(query);
  expect([address.pathname, address.hash]).toEqual(["/units/990105-ju-benji", "#f-trend"]);
  expect(unitViewHref("990105-ju-benji", viewOf({}))).toBe("/units/990105-ju-benji");
});

test("bad values count as not given, and so does a range that ends before it begins", () => {
  const none = viewOf({});
  expect(
    viewOf({ measure: "x", stitch: "1", by: "y", from: "19", to: "3000", group: "z" }),
  ).toEqual(none);
  expect(viewOf({ from: "2020", to: "2016" })).toEqual(none);
});
