import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = ["app/tokens.css", "app/charts.css"]
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

/** The colours of all blocks that begin so; later ones win, as on the page. */
function colours(...selectors: string[]): Map<string, string> {
  const blocks = selectors.flatMap((selector) =>
    [...css.matchAll(/^([^\n{]+) \{([^}]*)\}/gm)].filter(([, head]) => head === selector),
  );
  return new Map(
    blocks.flatMap(([, , body = ""]) =>
      [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [
        name,
        value,
      ]),
    ),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const light = colours(":root");
const dark = new Map([...light, ...colours('[data-theme="dark"]')]);
const steps = [
  "seq-0",
  "seq-1",
  "seq-2",
  "seq-3",
  "seq-4",
  "seq-5",
  "div-lo2",
  "div-lo1",
  "div-mid",
  "div-hi1",
  "div-hi2",
];

test.each([
  ["light", light],
  ["dark", dark],
])("the figures on every step of a heat map can be read: %s", (_, theme) => {
  for (const step of steps) {
    const [ground, ink] = [theme.get(step), theme.get(`${step}-on`)];
    expect(contrast(ground ?? "", ink ?? ""), step).toBeGreaterThanOrEqual(4.5);
  }
});

test("what the system asks for as dark is what the reader chooses as dark", () => {
  const charts = readFileSync("app/charts.css", "utf8");
  const [chosen, asked] = ['[data-theme="dark"] {', ":root:not([data-theme]) {"].map((head) => {
    const [, after = ""] = charts.split(head);
    return after
      .slice(0, after.indexOf("}"))
      .trim()
      .split(/\s*\n\s*/);
  });
  expect(asked).toEqual(chosen);
  expect(chosen).toHaveLength(11);
});
