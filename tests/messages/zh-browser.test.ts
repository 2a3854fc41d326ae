import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, test } from "vitest";

/** What a module imports for good, types left aside, as paths from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^import (?!type\b)[^;]*?from "([^"]+)"/gms)].flatMap(
    ([, name = ""]) => {
      const path = name.startsWith("@/") ? name.slice(2) : join(dirname(file), name);
      if (!/^(?:@\/|\.)/.test(name)) return [];
      return [`${path}.ts`, `${path}.tsx`].filter((each) => existsSync(each));
    },
  );
}

test("no module that runs in the browser takes the whole catalogue along", () => {
  const begins = ["app", "components"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => readFileSync(file, "utf8").startsWith('"use client"'));
  expect(begins.length).toBeGreaterThan(20);
  const found = new Set(begins);
  for (const file of found) for (const next of importsOf(file)) found.add(next);
  const whole = [...found].filter((file) => importsOf(file).includes("messages/zh.ts"));
  // Such a module takes its words from messages/zh-browser.ts.
  expect(whole).toEqual([]);
});
