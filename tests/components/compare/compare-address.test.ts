import { expect, test } from "vitest";

import { compareView, compareViewHref } from "@/components/compare/compare-address";

const view = (query: string) => compareView((name) => new URLSearchParams(query).getAll(name));

test("units come with commas or one a box, each once, in their order", () => {
  expect(view("units=b,a&units=c&units=a").units).toEqual(["b", "a", "c"]);
  expect(view("units=&units= , ").units).toEqual([]);
});

test("a view is in its address, and an address shows the same view", () => {
  const read = view("units=a,b&measure=I024&from=2019&to=2023&as=index&q=局&lines.I024=5,6");
  const href = compareViewHref(read);
  expect(view(href.slice(href.indexOf("?") + 1))).toEqual(read);
  expect(compareViewHref(view("units=a,b"))).toBe("/compare?units=a,b");
});

test("what is no such choice counts as not given", () => {
  expect(view("measure=I061&from=x&to=99&as=pie&lines.I024=1")).toEqual(view(""));
});
