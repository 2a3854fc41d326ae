import { describe, expect, test } from "vitest";

import { askedPage } from "@/scripts/serve/asked-page";

const asked = (url: string, headers: Record<string, string> = {}) => askedPage(url, headers);

describe("what is asked for", () => {
  test.each([
    ["/units?year=2024&sort=name", "/units?sort=name&year=2024"],
    ["/units?year=2024&q=", "/units?year=2024"],
    ["/units?", "/units"],
    ["/units?_rsc=abc", "/units"],
    ["/search?q=%E5%85%BB%E8%80%81", "/search?q=养老"],
  ])("%s and %s share an answer", (one, other) => {
    expect(asked(one).key).toBe(asked(other).key);
  });

  test("another year, order of repeated values, or the router's own request is another answer", () => {
    const keys = [
      asked("/units?year=2024"),
      asked("/units?year=2023"),
      asked("/compare?units=a&units=b"),
      asked("/compare?units=b&units=a"),
      asked("/units?year=2024", { rsc: "1" }),
      asked("/units?year=2024", { rsc: "1", "next-router-state-tree": "x" }),
    ].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("the router's requests keep their hash, which the renderer looks at", () => {
    expect(asked("/units?_rsc=abc&a=1", { rsc: "1" }).address).toBe("/units?_rsc=abc&a=1");
    expect(asked("/units?_rsc=abc&a=1").address).toBe("/units?a=1");
  });

  test("the renderer hears of no other header", () => {
    expect(asked("/", { cookie: "a=b", rsc: "1", "user-agent": "x" }).headers).toEqual({
      rsc: "1",
    });
  });

  test.each([
    ["/units?year=2024&basis=all", false],
    ["/search?q=a", true],
    ["/documents/d1?at=b3", true],
    ["/units?a=1&b=2&c=3&d=4&e=5", true],
    [`/compare?units=${"u,".repeat(30)}`, true],
  ])("%s is rare: %s", (url, isRare) => {
    expect(asked(url).isRare).toBe(isRare);
  });

  test("scripts of a build never change", () => {
    expect(asked("/_next/static/chunks/a.js").isForever).toBe(true);
    expect(asked("/units").isForever).toBe(false);
  });
});
