import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { INDICATORS, type IndicatorFacts } from "@/accounts/reference/indicators";

const listed: readonly IndicatorFacts[] = INDICATORS;

test("46 indicators, each once", () => {
  expect(listed).toHaveLength(46);
  expect(new Set(listed.map(({ id }) => id)).size).toBe(46);
});

/** A row of the table of docs/indicators.md, as prettier spaces it or not. */
function row({ id, name, formula, basis, threshold, caveat }: IndicatorFacts): string {
  const lines = threshold ? threshold.lines.map((line) => `${line}${threshold.unit}`) : [];
  return [id, name, formula, basis, lines.join("、"), caveat ?? ""].join("|");
}

test("docs/indicators.md has every one of them, as it is", () => {
  const [, table = ""] = readFileSync("docs/indicators.md", "utf8").split("## All of them");
  const inDocs = table
    .split("\n")
    .filter((line) => /^\| I\d{3} /.test(line))
    .map((line) =>
      line
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((cell) => cell.trim())
        .join("|"),
    );
  expect(inDocs).toEqual(listed.map(row));
});
