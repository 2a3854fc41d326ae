import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const css = readFileSync("app/tokens.css", "utf8");

it("gives dark the same values whether the reader or the system asks for it", () => {
  const chosen = tokens(/^\[data-theme="dark"\] \{(.*?)^\}/ms);
  const asked = tokens(/:root:not\(\[data-theme\]\) \{(.*?)\}/s);
  expect(chosen.length).toBeGreaterThan(50);
  expect(asked).toEqual(chosen);
});

it("gives 长者版 in dark the same values either way", () => {
  const chosen = tokens(/\[data-size="large"\]\[data-theme="dark"\] \{(.*?)\}/s);
  expect(chosen.length).toBeGreaterThan(2);
  expect(tokens(/\[data-size="large"\]:not\(\[data-theme\]\) \{(.*?)\}/s)).toEqual(chosen);
});

function tokens(block: RegExp): string[] {
  return [...(block.exec(css)?.[1] ?? "").matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
    ([, name, value]) => `${name}: ${value}`,
  );
}
